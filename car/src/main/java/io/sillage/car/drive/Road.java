package io.sillage.car.drive;

import java.util.Arrays;

/**
 * A way to drive, cut into steps of equal length: where each is, how fast one may go there, and how long one must stand
 * at its end (0: not at all).
 */
record Road(double stepM, int[] latitudeE7, int[] longitudeE7, double[] limitMs, double[] standSeconds) {

    int steps() {
        return limitMs.length;
    }

    double lengthM() {
        return stepM * (steps() - 1);
    }

    /** The highest speed at each step from which one still slows down in time for all that comes. */
    double[] envelope(double slowingMs2) {
        double[] speed = Arrays.copyOf(limitMs, steps());
        speed[steps() - 1] = 0;
        for (int i = steps() - 2; i >= 0; i--) {
            double then = standSeconds[i + 1] > 0 ? 0 : speed[i + 1];
            speed[i] = Math.min(speed[i], Math.sqrt(then * then + 2 * slowingMs2 * stepM));
        }
        return speed;
    }
}
