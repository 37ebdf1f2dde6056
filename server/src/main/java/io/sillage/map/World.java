package io.sillage.map;

/**
 * The Web Mercator square, 2^31 units a side (1.9 cm at the equator): x grows east, y grows south, so every place on the map
 * is a pair of non-negative ints.
 */
final class World {

    static final double SIDE = 0x1p31;
    private static final double MAX_LATITUDE = 85.0511287798066;
    private static final double EQUATOR_M = 40_075_016.686;

    private World() {}

    static int x(double longitude) {
        return clamp((longitude + 180) / 360);
    }

    static int y(double latitude) {
        double sine = Math.sin(Math.toRadians(Math.clamp(latitude, -MAX_LATITUDE, MAX_LATITUDE)));
        return clamp(0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI));
    }

    static double longitude(int x) {
        return x / SIDE * 360 - 180;
    }

    static double latitude(int y) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - y / (SIDE / 2)))));
    }

    /** How many units a metre is at a height of the square; Mercator stretches with the latitude. */
    static double unitsPerMetre(int y) {
        return SIDE / (EQUATOR_M * Math.cos(Math.toRadians(latitude(y))));
    }

    private static int clamp(double share) {
        return (int) Math.clamp(Math.round(share * SIDE), 0L, Integer.MAX_VALUE);
    }
}
