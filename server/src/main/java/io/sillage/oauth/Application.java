package io.sillage.oauth;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A program of somebody else's as it is registered.
 *
 * @param client the name it goes by on the wire
 * @param purpose what it is for, in its maker's words
 * @param secretDigest of its secret; null when it runs where none can be kept
 * @param redirects where people are sent back to, letter by letter; none when it speaks for nobody
 */
record Application(
        UUID id,
        String client,
        String name,
        String purpose,
        @Nullable String secretDigest,
        Set<String> redirects,
        Set<Scope> scopes) {

    /** Whether people can connect it, or it only ever speaks for itself. */
    boolean isForPeople() {
        return !redirects.isEmpty();
    }
}
