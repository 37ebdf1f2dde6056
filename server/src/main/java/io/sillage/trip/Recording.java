package io.sillage.trip;

import io.sillage.kernel.VehicleId;
import io.sillage.privacy.Purpose;
import java.time.Instant;

/**
 * Whether a trip may be recorded, and how much of it. Answered by activation. Asked on the link's writer threads for each
 * part of a trip, so the answers come from memory.
 */
public interface Recording {

    /** How much of a trip is kept. */
    enum Extent {
        NOTHING,
        WITHOUT_POSITIONS,
        EVERYTHING
    }

    Extent of(VehicleId car, Instant startedAt);

    /** Whether what a car told of an instant may be used for a purpose; nothing may of which {@link #of} keeps nothing. */
    default boolean allows(VehicleId car, Instant at, Purpose purpose) {
        return true;
    }

    /** Told of each part that is not recorded, before its car hears so. May be told again. */
    default void leftOut(UnrecordedPart part) {}
}
