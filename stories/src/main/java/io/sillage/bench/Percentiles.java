package io.sillage.bench;

import java.util.Arrays;

/** Times that were measured one by one. */
final class Percentiles {

    private double[] times = new double[64];
    private int count;

    void add(double time) {
        if (count == times.length) {
            times = Arrays.copyOf(times, 2 * count);
        }
        times[count++] = time;
    }

    /** The smallest that so large a share of all are not above. */
    double at(double share) {
        if (count == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        var sorted = Arrays.copyOf(times, count);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * count) - 1)];
    }
}
