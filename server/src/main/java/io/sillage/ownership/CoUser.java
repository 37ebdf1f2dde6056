package io.sillage.ownership;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import io.sillage.privacy.Purpose;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the owner of a car lets see something of it, from an instant up to, not with, another. Each question is
 * answered for its own instant (A20); he never may do anything to the car.
 *
 * @param sees what for; the state of the car besides
 * @param until for as long as the ownership lasts when null
 */
public record CoUser(
        UUID id,
        VehicleId vehicle,
        PeriodId period,
        AccountId person,
        Set<Purpose> sees,
        Instant from,
        @Nullable Instant until) {

    /** Whether he may see the car at an instant. */
    public boolean isIn(Instant at) {
        return !at.isBefore(from) && (until == null || at.isBefore(until));
    }

    boolean maySee(Purpose purpose, Instant at) {
        return isIn(at) && (purpose == Purpose.VEHICLE || sees.contains(purpose));
    }

    /** His part of the owner's period. */
    OwnershipPeriod partOf(OwnershipPeriod whole) {
        return new OwnershipPeriod(
                whole.id(),
                whole.vehicle(),
                whole.owner(),
                from.isAfter(whole.from()) ? from : whole.from(),
                until,
                whole.limited());
    }
}
