package io.sillage.trip;

import io.sillage.wire.Positions;
import java.util.Arrays;

/** The positions of a trip one after the other, and whether a car can have got from one to the next. */
final class Fixes {

    private static final double METRES_PER_E7 = 0.0111319;
    /** 360 km/h, and so many metres more, for fixes are not exact. */
    private static final double FASTEST_M_PER_MS = 0.1;

    private static final double INEXACT_M = 100;

    private Fixes() {}

    /** The same object when all is plausible; else without the fixes that lie beyond reach of the others. */
    static Positions plausible(Positions positions) {
        int count = positions.count();
        var forward = new boolean[count];
        int kept = follow(positions, forward, 0, 1);
        if (kept == count) {
            return positions;
        }
        var backward = new boolean[count];
        return follow(positions, backward, count - 1, -1) > kept ? only(positions, backward) : only(positions, forward);
    }

    /** Goes through the fixes from one end and keeps each that can be reached from the one kept before. */
    private static int follow(Positions positions, boolean[] keep, int from, int step) {
        int count = positions.count();
        int kept = 0;
        int last = -1;
        for (int i = from; i >= 0 && i < count; i += step) {
            if (isOnEarth(positions, i) && (last < 0 || isReachable(positions, last, i))) {
                keep[i] = true;
                last = i;
                kept++;
            }
        }
        return kept;
    }

    private static boolean isOnEarth(Positions positions, int i) {
        int latitude = positions.latitudeE7()[i];
        int longitude = positions.longitudeE7()[i];
        return latitude >= -900_000_000
                && latitude <= 900_000_000
                && longitude >= -1_800_000_000
                && longitude <= 1_800_000_000
                && (latitude != 0 || longitude != 0);
    }

    private static boolean isReachable(Positions positions, int a, int b) {
        double reach = Math.abs(positions.timeMs()[b] - positions.timeMs()[a]) * FASTEST_M_PER_MS + INEXACT_M;
        double north = ((double) positions.latitudeE7()[b] - positions.latitudeE7()[a]) * METRES_PER_E7;
        double east = ((double) positions.longitudeE7()[b] - positions.longitudeE7()[a]) * METRES_PER_E7;
        if (Math.abs(north) > reach) {
            return false;
        }
        return Math.abs(east) <= reach
                || Math.abs(east) * Math.cos(Math.toRadians(positions.latitudeE7()[a] / 1e7)) <= reach;
    }

    static Positions only(Positions positions, boolean[] keep) {
        var altitude = positions.altitudeDm();
        return new Positions(
                only(positions.timeMs(), keep),
                only(positions.latitudeE7(), keep),
                only(positions.longitudeE7(), keep),
                altitude == null ? null : only(altitude, keep));
    }

    private static int[] only(int[] values, boolean[] keep) {
        var kept = new int[values.length];
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (keep[i]) {
                kept[count++] = values[i];
            }
        }
        return Arrays.copyOf(kept, count);
    }
}
