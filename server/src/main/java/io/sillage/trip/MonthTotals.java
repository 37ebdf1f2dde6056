package io.sillage.trip;

import org.jspecify.annotations.Nullable;

/**
 * The trips of a stretch of time together. Distance in metres, time in seconds, fuel in millilitres; electric share is
 * of the distance of those trips that can tell, 0 to 1, and null when none can.
 */
public record MonthTotals(
        int trips,
        double distanceM,
        double durationS,
        @Nullable Double fuelMl,
        @Nullable Double electricShare) {}
