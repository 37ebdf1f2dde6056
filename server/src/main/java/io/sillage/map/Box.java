package io.sillage.map;

/** An upright rectangle of whole units, its edges included. */
record Box(int minX, int minY, int maxX, int maxY) {

    static Box spanning(double minX, double minY, double maxX, double maxY) {
        return new Box(floor(minX), floor(minY), floor(maxX), floor(maxY));
    }

    static Box around(int x, int y, double reach) {
        return spanning(x - reach, y - reach, x + reach, y + reach);
    }

    boolean contains(int x, int y) {
        return x >= minX && x <= maxX && y >= minY && y <= maxY;
    }

    boolean meets(int otherMinX, int otherMinY, int otherMaxX, int otherMaxY) {
        return otherMinX <= maxX && otherMaxX >= minX && otherMinY <= maxY && otherMaxY >= minY;
    }

    Box grownBy(double reach) {
        return spanning(minX - reach, minY - reach, maxX + reach, maxY + reach);
    }

    private static int floor(double value) {
        return Math.clamp((long) Math.floor(value), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
