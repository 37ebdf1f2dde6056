package io.sillage.trip;

import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.wire.Trace;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The trips of cars, read by those who drove them. Refuses with {@code not-found} what is not the reader's. */
@Service
public class Trips {

    Trips() {}

    public TripPage all(SignedIn who, VehicleId car, TripFilter filter) {
        throw new UnsupportedOperationException("filled in by the trip room");
    }

    /** The newest complete trip of a car in the present ownership period (R22, R33). */
    public Optional<Trip> findLast(SignedIn who, VehicleId car) {
        throw new UnsupportedOperationException("filled in by the trip room");
    }

    public Trip trip(SignedIn who, TripId id) {
        throw new UnsupportedOperationException("filled in by the trip room");
    }

    /** What the car measured on a trip. Refuses with {@code period-erased} when its key is gone. */
    public Trace trace(SignedIn who, TripId id) {
        throw new UnsupportedOperationException("filled in by the trip room");
    }
}
