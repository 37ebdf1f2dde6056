package io.sillage.map;

import java.util.Arrays;

/** Routes to draw. */
final class Routes {

    private static final int POINTS = 200;

    private Routes() {}

    /** From Fontvieille to Monte-Carlo in a straight line. */
    static int[] acrossMonaco() {
        int[] route = new int[2 * POINTS];
        for (int i = 0; i < POINTS; i++) {
            route[2 * i] = 437_296_000 + i * (437_440_000 - 437_296_000) / POINTS;
            route[2 * i + 1] = 74_135_000 + i * (74_310_000 - 74_135_000) / POINTS;
        }
        return route;
    }

    /** Electric and engine in turn. */
    static byte[] mixed() {
        byte[] electric = new byte[POINTS];
        for (int i = 0; i < POINTS; i++) {
            electric[i] = (byte) (i / 25 % 2);
        }
        return electric;
    }

    /** A spiral over the town. */
    static int[] winding(int points) {
        int[] route = new int[2 * points];
        for (int i = 0; i < points; i++) {
            route[2 * i] = 437_380_000 + (int) (30 * i * Math.cos(i / 40.0));
            route[2 * i + 1] = 74_240_000 + (int) (42 * i * Math.sin(i / 40.0));
        }
        return route;
    }

    static byte[] electric(int points) {
        byte[] electric = new byte[points];
        Arrays.fill(electric, (byte) 1);
        return electric;
    }
}
