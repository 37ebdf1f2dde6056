package io.sillage.activation;

import io.sillage.kernel.VehicleId;
import io.sillage.ownership.Rights;
import io.sillage.privacy.Purpose;
import io.sillage.trip.Recording;
import io.sillage.trip.UnrecordedPart;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Nothing is recorded before services are active, after they are stopped or after the car's term; trips that may activate
 * them are counted and not kept (G6). Asked on the link's writer threads, and answered from memory.
 */
@Component
class CarRecording implements Recording {

    private final Rights rights;
    private final ReachCache cache;
    private final Counting counting;

    CarRecording(Rights rights, ReachCache cache, Counting counting) {
        this.rights = rights;
        this.cache = cache;
        this.counting = counting;
    }

    @Override
    public Extent of(VehicleId car, Instant startedAt) {
        return reach(car, startedAt).extentAt(startedAt);
    }

    @Override
    public boolean allows(VehicleId car, Instant at, Purpose purpose) {
        return reach(car, at).allows(at, purpose);
    }

    @Override
    public void leftOut(UnrecordedPart part) {
        if (reach(part.vehicle(), part.startedAt()) instanceof Reach.Counting) {
            counting.count(part);
        }
    }

    private Reach reach(VehicleId car, Instant at) {
        return rights.periodAt(car, at).map(cache::of).orElse(Reach.NOTHING);
    }
}
