package io.sillage.coaching;

import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import java.util.Arrays;

/**
 * A trip's speed once a second, in m/s, lightly smoothed: the ground that zones and scores stand on. Cars repeat a value
 * until it changes, so the line is drawn between the changes; where nothing was said for more than five seconds the
 * speed is not known and stays {@code NaN}.
 */
record SpeedGrid(float[] metresPerSecond) {

    private static final int HOLDS_FOR_MS = 5_000;
    /** A value that stood this long had really settled: the line then turns where it ends, not where it began. */
    private static final int SETTLED_AFTER_MS = 4_000;

    static SpeedGrid of(Trace trace) {
        var speeds = trace.column(Signal.SPEED);
        if (speeds == null || trace.count() < 2) {
            return new SpeedGrid(new float[0]);
        }
        return new SpeedGrid(smoothed(drawn(trace.timeMs(), speeds)));
    }

    private static float[] drawn(int[] timeMs, int[] speeds) {
        var pen = new Pen(timeMs[0], timeMs[timeMs.length - 1]);
        int knotMs = timeMs[0];
        int knot = Trace.ABSENT;
        int lastMs = timeMs[0];
        for (int i = 0; i < timeMs.length; i++) {
            int speed = speeds[i];
            if (speed == Trace.ABSENT) {
                continue;
            }
            int now = timeMs[i];
            if (knot == Trace.ABSENT || now - lastMs > HOLDS_FOR_MS) {
                pen.lift(now);
                knot = speed;
                knotMs = now;
            } else if (speed != knot || i == timeMs.length - 1) {
                if (lastMs - knotMs > SETTLED_AFTER_MS) {
                    pen.line(knotMs, knot, lastMs, knot);
                    knotMs = lastMs;
                }
                pen.line(knotMs, knot, now, speed);
                knot = speed;
                knotMs = now;
            }
            lastMs = now;
        }
        return pen.grid;
    }

    /** Draws line after line, and fills each whole second once. */
    private static final class Pen {

        private final float[] grid;
        private final int startMs;
        private int second;
        private int secondMs;

        Pen(int startMs, int endMs) {
            this.startMs = startMs;
            this.grid = new float[(endMs - startMs) / 1000 + 1];
            Arrays.fill(grid, Float.NaN);
        }

        /** Goes on at the first whole second from here. */
        void lift(int ms) {
            second = (ms - startMs + 999) / 1000;
            secondMs = startMs + second * 1000;
        }

        void line(int fromMs, int fromCmS, int toMs, int toCmS) {
            if (secondMs > toMs) {
                return;
            }
            float slope = toMs == fromMs ? 0 : (toCmS - fromCmS) / (float) (toMs - fromMs);
            for (; secondMs <= toMs; secondMs += 1000) {
                grid[second++] = (fromCmS + slope * (secondMs - fromMs)) / 100;
            }
        }
    }

    private static float[] smoothed(float[] grid) {
        var smooth = grid.clone();
        for (int i = 1; i + 1 < grid.length; i++) {
            float mean = (grid[i - 1] + 2 * grid[i] + grid[i + 1]) / 4;
            if (!Float.isNaN(mean)) {
                smooth[i] = mean;
            }
        }
        return smooth;
    }
}
