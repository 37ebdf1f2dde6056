package io.sillage.dealer;

import io.sillage.ownership.ClaimSeen.Shown;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on who owns a car, as it is kept: opened at a dealership by a code, confirmed once by who saw the papers, and
 * settled by another when the owner has objected.
 *
 * @param owned whether the car had an owner when it was opened
 */
record OwnershipFile(
        UUID id,
        UUID dealership,
        UUID claim,
        Shown shown,
        boolean owned,
        Signed opened,
        Instant endsAt,
        @Nullable Signed confirmed,
        @Nullable UUID succession,
        @Nullable Signed settled,
        boolean passedOn) {

    /** Who did something, when and why; opening a file needs no reason but the code. */
    record Signed(UUID by, Instant at, String reason) {}

    boolean isOpen(Instant now) {
        return confirmed == null && now.isBefore(endsAt);
    }
}
