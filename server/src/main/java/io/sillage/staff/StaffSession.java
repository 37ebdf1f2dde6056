package io.sillage.staff;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A browser in the realm of those who work here: at its other end is a member, or somebody who makes his first passkey, or
 * nobody yet.
 *
 * @param key the digest of what the browser keeps
 * @param enrolling the invitation, or the operator with his first password, for whom a passkey is being made
 * @param provenAt when the member last used his passkey
 * @param csrf the token that its forms and scripts send back
 */
public record StaffSession(
        byte[] key,
        @Nullable UUID member,
        @Nullable UUID enrolling,
        String csrf,
        @Nullable Instant provenAt) {

    /** Hides what opens things. */
    @Override
    public String toString() {
        return "StaffSession[" + member + "]";
    }
}
