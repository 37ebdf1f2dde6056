package io.sillage.passkey;

import java.util.List;

/** What a browser hands to an authenticator that is to make a passkey; it must verify its user. Bytes are base64url. */
public record PasskeyCreation(
        String challenge,
        String relyingParty,
        String user,
        String userName,
        String displayName,
        List<Integer> algorithms,
        List<String> known) {}
