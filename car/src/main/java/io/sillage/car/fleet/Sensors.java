package io.sillage.car.fleet;

import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * What real sensors add to what a simulation knows exactly: noise. Without it a simulated trip is stored in fewer bytes
 * than a recorded one, and a load of it flatters the server.
 */
final class Sensors {

    /** So far a value is off at most, in the signal's unit. */
    private static final Map<Signal, Integer> OFF_BY =
            Map.of(Signal.SPEED, 8, Signal.ENGINE_SPEED, 12, Signal.BATTERY_POWER, 150);

    private Sensors() {}

    /** The trace as sensors would have seen it; what stands still or is off stays at 0. */
    static Trace see(Trace exact, long seed) {
        var random = new SplittableRandom(seed);
        var columns = new EnumMap<Signal, int[]>(Signal.class);
        for (var signal : exact.signals()) {
            var values = exact.column(signal);
            if (values != null) {
                columns.put(signal, see(values, signal, random));
            }
        }
        return new Trace(exact.timeMs(), columns, exact.positions());
    }

    private static int[] see(int[] exact, Signal signal, RandomGenerator random) {
        int offBy = OFF_BY.getOrDefault(signal, 0);
        var seen = exact.clone();
        for (int i = 0; i < seen.length && offBy > 0; i++) {
            if (exact[i] != 0) {
                seen[i] =
                        Math.clamp((long) exact[i] + random.nextInt(-offBy, offBy + 1), signal.least(), signal.most());
            }
        }
        return seen;
    }
}
