package io.sillage.ownership;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One owner with one car, from an instant up to, not with, another. Trips, keys and links hang on it (G2). */
public record OwnershipPeriod(
        PeriodId id,
        VehicleId vehicle,
        AccountId owner,
        Instant from,
        @Nullable Instant until) {

    public boolean covers(Instant instant) {
        return !instant.isBefore(from) && (until == null || instant.isBefore(until));
    }
}
