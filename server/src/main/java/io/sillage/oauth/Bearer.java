package io.sillage.oauth;

import io.sillage.kernel.SignedIn;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The application behind a request, by the token that it bears.
 *
 * @param scopes what it may look at
 * @param who for whom it speaks; null when for nobody
 */
public record Bearer(
        String application, Set<Scope> scopes, @Nullable SignedIn who) {}
