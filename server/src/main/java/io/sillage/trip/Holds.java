package io.sillage.trip;

/** How long each sample stands for: until the next one, at most five seconds; the last one for no time at all. */
final class Holds {

    static final int LONGEST_MS = 5_000;

    private Holds() {}

    static int[] of(int[] timeMs) {
        var held = new int[timeMs.length];
        for (int i = 0; i + 1 < timeMs.length; i++) {
            held[i] = Math.max(0, Math.min(timeMs[i + 1] - timeMs[i], LONGEST_MS));
        }
        return held;
    }

    static boolean hasGaps(int[] timeMs) {
        for (int i = 0; i + 1 < timeMs.length; i++) {
            if (timeMs[i + 1] - timeMs[i] > LONGEST_MS) {
                return true;
            }
        }
        return false;
    }
}
