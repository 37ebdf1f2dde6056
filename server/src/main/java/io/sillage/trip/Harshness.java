package io.sillage.trip;

import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;

/**
 * How often a car was driven harshly. Limits after Simons-Morton et al. 2011, "Naturalistic assessment of novice teenage
 * crash experience": more than 0.35 g when starting, 0.45 g when braking, 0.5 g in a bend. Acceleration is the mean over two
 * seconds, so that one odd value makes no event.
 */
record Harshness(int accelerations, int brakings, int cornerings) {

    private static final double STARTING_M_S2 = 0.35 * 9.80665;
    private static final double BRAKING_M_S2 = 0.45 * 9.80665;
    private static final double BEND_M_S2 = 0.50 * 9.80665;
    private static final int WINDOW_MS = 2_000;
    private static final int LONGEST_WINDOW_MS = 5_000;
    private static final double SHORTEST_LEG_M = 8;
    private static final double METRES_PER_E7 = 0.0111319;

    /** Is told of each event: what it was, and when it began to be one. */
    interface Sink {
        void at(HarshMoment.Kind kind, int timeMs);
    }

    static Harshness of(Trace trace) {
        var counts = new int[HarshMoment.Kind.values().length];
        find(trace, (kind, timeMs) -> counts[kind.ordinal()]++);
        return new Harshness(
                counts[HarshMoment.Kind.ACCELERATION.ordinal()],
                counts[HarshMoment.Kind.BRAKING.ordinal()],
                counts[HarshMoment.Kind.CORNERING.ordinal()]);
    }

    static void find(Trace trace, Sink sink) {
        var speed = trace.column(Signal.SPEED);
        if (speed != null) {
            findStartsAndStops(trace.timeMs(), speed, sink);
        }
        findBends(trace.positions(), sink);
    }

    /** The stretches in which the speed rose or fell faster than the limits. */
    private static void findStartsAndStops(int[] timeMs, int[] speed, Sink sink) {
        int from = 0;
        boolean starting = false;
        boolean stopping = false;
        for (int i = 0; i < speed.length; i++) {
            if (speed[i] == Trace.ABSENT) {
                continue;
            }
            while (from < i && (timeMs[i] - timeMs[from + 1] >= WINDOW_MS || speed[from] == Trace.ABSENT)) {
                from++;
            }
            int window = timeMs[i] - timeMs[from];
            boolean measurable = window >= WINDOW_MS && window <= LONGEST_WINDOW_MS;
            double gained = (speed[i] - speed[from]) * 10.0;
            boolean starts = measurable && gained >= STARTING_M_S2 * window;
            boolean stops = measurable && -gained >= BRAKING_M_S2 * window;
            if (starts && !starting) {
                sink.at(HarshMoment.Kind.ACCELERATION, timeMs[from]);
            }
            if (stops && !stopping) {
                sink.at(HarshMoment.Kind.BRAKING, timeMs[from]);
            }
            starting = starts;
            stopping = stops;
        }
    }

    /** Bends taken with more than the limit across: speed times the rate at which the heading turns. */
    private static void findBends(Positions positions, Sink sink) {
        if (positions.count() < 3) {
            return;
        }
        double eastPerE7 = METRES_PER_E7 * Math.cos(Math.toRadians(positions.latitudeE7()[0] / 1e7));
        boolean within = false;
        int last = 0;
        var before = new double[3];
        for (int i = 1; i < positions.count(); i++) {
            double duration = (positions.timeMs()[i] - positions.timeMs()[last]) / 1e3;
            double north = (positions.latitudeE7()[i] - positions.latitudeE7()[last]) * METRES_PER_E7;
            double east = (positions.longitudeE7()[i] - positions.longitudeE7()[last]) * eastPerE7;
            if (duration < WINDOW_MS / 1e3 || north * north + east * east < SHORTEST_LEG_M * SHORTEST_LEG_M) {
                continue;
            }
            boolean harsh = isHarshBend(before, north, east, duration);
            if (harsh && !within) {
                sink.at(HarshMoment.Kind.CORNERING, positions.timeMs()[last]);
            }
            within = harsh;
            before[0] = north;
            before[1] = east;
            before[2] = duration;
            last = i;
        }
    }

    private static boolean isHarshBend(double[] before, double north, double east, double duration) {
        if (before[2] == 0 || duration > LONGEST_WINDOW_MS / 1e3 || before[2] > LONGEST_WINDOW_MS / 1e3) {
            return false;
        }
        double between = (before[2] + duration) / 2;
        double length = Math.sqrt(before[0] * before[0] + before[1] * before[1]);
        double speed = (length + Math.sqrt(north * north + east * east)) / (2 * between);
        double cross = before[0] * east - before[1] * north;
        double along = before[0] * north + before[1] * east;
        if (Math.abs(cross) < 1e-9 || speed * Math.PI / between < BEND_M_S2) {
            return false;
        }
        return speed * Math.abs(Math.atan2(cross, along)) / between >= BEND_M_S2;
    }
}
