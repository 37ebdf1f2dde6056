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
        int startMs = timeMs[0];
        var grid = new float[(timeMs[timeMs.length - 1] - startMs) / 1000 + 1];
        Arrays.fill(grid, Float.NaN);
        int knotMs = startMs;
        int knot = Trace.ABSENT;
        int lastMs = startMs;
        for (int i = 0; i < timeMs.length; i++) {
            int speed = speeds[i];
            if (speed == Trace.ABSENT) {
                continue;
            }
            if (knot == Trace.ABSENT || timeMs[i] - lastMs > HOLDS_FOR_MS) {
                knot = speed;
                knotMs = timeMs[i];
            } else if (speed != knot || i == timeMs.length - 1) {
                if (lastMs - knotMs > SETTLED_AFTER_MS) {
                    line(grid, startMs, knotMs, knot, lastMs, knot);
                    knotMs = lastMs;
                }
                line(grid, startMs, knotMs, knot, timeMs[i], speed);
                knot = speed;
                knotMs = timeMs[i];
            }
            lastMs = timeMs[i];
        }
        return grid;
    }

    /** Fills the whole seconds from one knot to the next. */
    private static void line(float[] grid, int startMs, int fromMs, int fromCmS, int toMs, int toCmS) {
        int first = (fromMs - startMs + 999) / 1000;
        int last = (toMs - startMs) / 1000;
        float slope = toMs == fromMs ? 0 : (toCmS - fromCmS) / (float) (toMs - fromMs);
        for (int second = first; second <= last; second++) {
            grid[second] = (fromCmS + slope * (second * 1000 + startMs - fromMs)) / 100;
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
