package io.sillage.trip;

import io.sillage.kernel.VehicleId;
import java.time.Instant;

/** Whether a trip may be recorded, and how much of it. Answered by activation. */
public interface Recording {

    /** How much of a trip is kept. */
    enum Extent {
        NOTHING,
        WITHOUT_POSITIONS,
        EVERYTHING
    }

    Extent of(VehicleId car, Instant startedAt);
}
