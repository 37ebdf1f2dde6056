package io.sillage.trip;

import java.util.Set;

/** What a reader must know about how far a trip's figures can be trusted. */
public record DataQuality(Set<Mark> marks) {

    /** One caveat. */
    public enum Mark {
        FUEL_FROM_AIR_MASS,
        NO_FUEL_SIGNAL,
        NO_ENGINE_SIGNAL,
        NO_BATTERY_SIGNAL,
        NO_POSITIONS,
        POSITIONS_WITHHELD,
        GAPS,
        CLOCK_CORRECTED,
        IMPLAUSIBLE_SPEED,
        IMPLAUSIBLE_POSITION,
        ODOMETER_BACKWARDS,
        INCOMPLETE
    }

    public boolean has(Mark mark) {
        return marks.contains(mark);
    }
}
