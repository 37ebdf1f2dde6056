package io.sillage.oauth;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an application asked a person for.
 *
 * @param address of our endpoint, as it was called
 * @param redirect where the person comes back to; null when the application has only one such address
 * @param state given back as it came
 * @param challenge to which the key is shown later (RFC 7636, S256)
 * @param nonce for the ID token
 */
record CodeRequest(
        String address,
        @Nullable String redirect,
        Set<String> scopes,
        @Nullable String state,
        String challenge,
        @Nullable String nonce) {}
