package io.sillage.handover;

import io.sillage.kernel.VehicleId;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.ownership.Rights;
import io.sillage.privacy.Purpose;
import io.sillage.trip.Recording;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Where cars are is not recorded for owners who have shown nothing but that they have them, until a dealer has seen their
 * papers (G15). Asked on the link's writer threads, and answered from the memory of ownership.
 */
@Component
class FoundCars implements Recording {

    private final Rights rights;

    FoundCars(Rights rights) {
        this.rights = rights;
    }

    @Override
    public Extent of(VehicleId car, Instant startedAt) {
        return isLimited(car, startedAt) ? Extent.WITHOUT_POSITIONS : Extent.EVERYTHING;
    }

    @Override
    public boolean allows(VehicleId car, Instant at, Purpose purpose) {
        return purpose != Purpose.FIND_MY_CAR || !isLimited(car, at);
    }

    private boolean isLimited(VehicleId car, Instant at) {
        return rights.periodAt(car, at).filter(OwnershipPeriod::limited).isPresent();
    }
}
