package io.sillage.trip;

import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import org.jspecify.annotations.Nullable;

/**
 * How far, how fast and on what a car went. Distance is the integral of the speed, each value held until the next; driven
 * electrically is what was driven with the engine at 0 rpm; fuel is the integral of its rate.
 */
record Travel(
        double distanceM,
        double idleS,
        double topKmh,
        @Nullable Double electricM,
        @Nullable Double electricS,
        @Nullable Double fuelMl) {

    private static final double M_PER_CM_S_MS = 1e-5;
    private static final double ML_PER_UL_S_MS = 1e-6;
    private static final double KMH_PER_CM_S = 0.036;

    static Travel of(Trace trace, int[] heldMs) {
        var speed = trace.column(Signal.SPEED);
        var engine = trace.column(Signal.ENGINE_SPEED);
        var fuel = trace.column(Signal.FUEL_RATE);
        var fuelMl = fuel == null ? null : (Double) (sum(fuel, heldMs) * ML_PER_UL_S_MS);
        if (speed == null) {
            return new Travel(0, 0, 0, null, null, fuelMl);
        }
        var road = road(speed, heldMs);
        if (engine == null) {
            return new Travel(road.distanceM, road.idleS, road.topKmh, null, null, fuelMl);
        }
        long electric = 0;
        long electricMs = 0;
        for (int i = 0; i < speed.length; i++) {
            if (engine[i] == 0 && speed[i] > 0) {
                electric += (long) speed[i] * heldMs[i];
                electricMs += heldMs[i];
            }
        }
        return new Travel(road.distanceM, road.idleS, road.topKmh, electric * M_PER_CM_S_MS, electricMs / 1e3, fuelMl);
    }

    private static Travel road(int[] speed, int[] heldMs) {
        long distance = 0;
        long idleMs = 0;
        int top = 0;
        for (int i = 0; i < speed.length; i++) {
            int now = speed[i];
            if (now > 0) {
                distance += (long) now * heldMs[i];
                top = Math.max(top, now);
            } else if (now == 0) {
                idleMs += heldMs[i];
            }
        }
        return new Travel(distance * M_PER_CM_S_MS, idleMs / 1e3, top * KMH_PER_CM_S, null, null, null);
    }

    private static double sum(int[] values, int[] heldMs) {
        long sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += Math.max(0, values[i]) * (long) heldMs[i];
        }
        return sum;
    }
}
