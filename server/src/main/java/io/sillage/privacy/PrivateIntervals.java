package io.sillage.privacy;

import io.sillage.kernel.VehicleId;
import java.util.List;
import org.springframework.stereotype.Service;

/** When each car was in private mode (R29, R31): asked by event time, so late data is judged as fresh data is. */
@Service
public class PrivateIntervals {

    PrivateIntervals() {}

    /** The private intervals of a car in rising order; cached, and fresh within the second on every change. */
    public List<PrivateInterval> of(VehicleId car) {
        throw new UnsupportedOperationException("filled in by the trip room");
    }
}
