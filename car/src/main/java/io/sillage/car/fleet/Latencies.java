package io.sillage.car.fleet;

import java.util.Arrays;

/** Times between one thing and another, in microseconds. Safe for use by several threads. */
final class Latencies {

    private int[] micros = new int[16];
    private int count;

    synchronized void add(long nanos) {
        if (count == micros.length) {
            micros = Arrays.copyOf(micros, count * 2);
        }
        micros[count++] = (int) Math.clamp(nanos / 1000, 0, Integer.MAX_VALUE);
    }

    synchronized void addAll(Latencies others) {
        int needed = count + others.count;
        micros = Arrays.copyOf(micros, Math.max(needed, micros.length));
        System.arraycopy(others.micros, 0, micros, count, others.count);
        count = needed;
    }

    /** Milliseconds that so large a share of all are not above; 0 when there are none. */
    synchronized double percentileMs(double share) {
        var sorted = Arrays.copyOf(micros, count);
        Arrays.sort(sorted);
        return count == 0 ? 0 : sorted[(int) Math.min(count - 1L, Math.ceil(share * count) - 1)] / 1000.0;
    }
}
