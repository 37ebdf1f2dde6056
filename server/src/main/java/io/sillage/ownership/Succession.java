package io.sillage.ownership;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to follow the owner of a car: a dealer has seen his papers. When it is due, and the owner has not objected, the
 * car is his.
 */
public record Succession(
        UUID id,
        VehicleId vehicle,
        PeriodId period,
        AccountId successor,
        Instant dueAt,
        @Nullable Instant objectedAt) {

    boolean isDue(Instant now) {
        return objectedAt == null && !now.isBefore(dueAt);
    }
}
