package io.sillage.wire;

import org.jspecify.annotations.Nullable;

/**
 * Where a car was, as columns of equal length: times in ms after the start, latitude and longitude in 1e-7 degrees,
 * altitude in 0.1 m where the car has it. The arrays are not copied; treat them as read-only.
 */
public record Positions(int[] timeMs, int[] latitudeE7, int[] longitudeE7, int @Nullable [] altitudeDm) {

    public static final Positions NONE = new Positions(new int[0], new int[0], new int[0], null);

    public int count() {
        return timeMs.length;
    }

    public boolean isEmpty() {
        return timeMs.length == 0;
    }
}
