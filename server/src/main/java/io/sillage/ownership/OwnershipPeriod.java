package io.sillage.ownership;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One owner with one car, from an instant up to, not with, another. Trips, keys and links hang on it (G2).
 *
 * @param limited whether he has shown nothing but that he has the car, and a dealer has yet to see his papers (G15)
 */
public record OwnershipPeriod(
        PeriodId id,
        VehicleId vehicle,
        AccountId owner,
        Instant from,
        @Nullable Instant until,
        boolean limited) {

    /** One of an owner with all rights. */
    public OwnershipPeriod(PeriodId id, VehicleId vehicle, AccountId owner, Instant from, @Nullable Instant until) {
        this(id, vehicle, owner, from, until, false);
    }

    public boolean covers(Instant instant) {
        return !instant.isBefore(from) && (until == null || instant.isBefore(until));
    }
}
