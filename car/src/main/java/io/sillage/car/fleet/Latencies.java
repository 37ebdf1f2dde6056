package io.sillage.car.fleet;

import java.util.Arrays;

/** Times between a publish and its acknowledgement, in microseconds. Used by one thread, then merged. */
final class Latencies {

    private int[] micros = new int[256];
    private int count;

    void add(long nanos) {
        if (count == micros.length) {
            micros = Arrays.copyOf(micros, count * 2);
        }
        micros[count++] = (int) Math.min(Integer.MAX_VALUE, nanos / 1000);
    }

    void addAll(Latencies others) {
        int needed = count + others.count;
        micros = Arrays.copyOf(micros, Math.max(needed, micros.length));
        System.arraycopy(others.micros, 0, micros, count, others.count);
        count = needed;
    }

    /** Milliseconds that so large a share of all are not above; 0 when there are none. */
    double percentileMs(double share) {
        var sorted = Arrays.copyOf(micros, count);
        Arrays.sort(sorted);
        return count == 0 ? 0 : sorted[(int) Math.min(count - 1L, Math.ceil(share * count) - 1)] / 1000.0;
    }
}
