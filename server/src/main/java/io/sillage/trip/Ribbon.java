package io.sillage.trip;

import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import org.jspecify.annotations.Nullable;

/** Speed and drive over the time of a trip, in at most 120 equal stretches of five seconds or more. */
final class Ribbon {

    private static final int MOST = 120;

    private final int stretches;
    private final int startMs;
    private final int lengthMs;
    private final long[] distance;
    private final long[] electric;
    private final int[] knownMs;
    private final int[] engineKnownMs;

    private Ribbon(int startMs, int lengthMs) {
        this.stretches = Math.clamp(lengthMs / Holds.LONGEST_MS, 1, MOST);
        this.startMs = startMs;
        this.lengthMs = Math.max(1, lengthMs);
        this.distance = new long[stretches];
        this.electric = new long[stretches];
        this.knownMs = new int[stretches];
        this.engineKnownMs = new int[stretches];
    }

    static TripShape of(Trace trace, int[] heldMs, int[] routeE7) {
        var speed = trace.column(Signal.SPEED);
        var timeMs = trace.timeMs();
        if (speed == null || timeMs.length == 0) {
            return new TripShape(routeE7, new short[0], new byte[0]);
        }
        var ribbon = new Ribbon(timeMs[0], timeMs[timeMs.length - 1] - timeMs[0]);
        ribbon.fill(timeMs, heldMs, speed, trace.column(Signal.ENGINE_SPEED));
        return new TripShape(routeE7, ribbon.speedKmh(), ribbon.electricPercent());
    }

    private void fill(int[] timeMs, int[] heldMs, int[] speed, int @Nullable [] engine) {
        int at = 0;
        int endMs = endOf(at);
        for (int i = 0; i < timeMs.length; i++) {
            while (timeMs[i] >= endMs) {
                endMs = endOf(++at);
            }
            if (speed[i] == Trace.ABSENT) {
                continue;
            }
            long way = (long) speed[i] * heldMs[i];
            distance[at] += way;
            knownMs[at] += heldMs[i];
            if (engine != null && engine[i] != Trace.ABSENT) {
                engineKnownMs[at] += heldMs[i];
                electric[at] += engine[i] == 0 ? way : 0;
            }
        }
    }

    /** The first millisecond that is no longer in a stretch; the last one has no end. */
    private int endOf(int stretch) {
        return stretch + 1 == stretches
                ? Integer.MAX_VALUE
                : startMs + Math.toIntExact(Math.ceilDiv((stretch + 1L) * lengthMs, stretches));
    }

    private short[] speedKmh() {
        var speeds = new short[stretches];
        for (int i = 0; i < stretches; i++) {
            speeds[i] = knownMs[i] == 0 ? 0 : (short) Math.round(distance[i] * 0.036 / knownMs[i]);
        }
        return speeds;
    }

    private byte[] electricPercent() {
        var shares = new byte[stretches];
        for (int i = 0; i < stretches; i++) {
            shares[i] = (byte) share(i);
        }
        return shares;
    }

    private int share(int i) {
        if (engineKnownMs[i] == 0) {
            return -1;
        }
        return distance[i] == 0 ? 0 : (int) Math.min(100, Math.round(electric[i] * 100.0 / distance[i]));
    }
}
