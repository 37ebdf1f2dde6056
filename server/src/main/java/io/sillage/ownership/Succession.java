package io.sillage.ownership;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to follow the owner of a car: a dealer has seen his papers. When it is due, and the owner has not objected, or
 * a second member of staff has signed all the same, the car is his.
 *
 * @param signedBy who of the dealer's staff saw the papers, where that was written down
 */
public record Succession(
        UUID id,
        VehicleId vehicle,
        PeriodId period,
        AccountId successor,
        Instant dueAt,
        @Nullable Instant objectedAt,
        @Nullable UUID signedBy,
        @Nullable Instant countersignedAt) {

    /** Whether the owner's no stands, until a second signature settles it. */
    public boolean isDisputed() {
        return objectedAt != null && countersignedAt == null;
    }

    boolean isDue(Instant now) {
        return !isDisputed() && !now.isBefore(dueAt);
    }
}
