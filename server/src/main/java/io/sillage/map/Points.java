package io.sillage.map;

import java.util.Arrays;

/** A growing row of points, x and y in turn: a line, or a ring whose last point is its first. */
final class Points {

    private int[] values;
    private int size;

    Points() {
        this(16);
    }

    Points(int expected) {
        values = new int[Math.max(4, expected * 2)];
    }

    void add(int x, int y) {
        if (size + 2 > values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        values[size++] = x;
        values[size++] = y;
    }

    /** Adds the point unless it is where the row already ends. */
    void addIfNew(int x, int y) {
        if (!endsAt(x, y)) {
            add(x, y);
        }
    }

    void addAll(Points other, int from) {
        for (int i = from; i < other.count(); i++) {
            add(other.x(i), other.y(i));
        }
    }

    int count() {
        return size / 2;
    }

    int x(int i) {
        return values[2 * i];
    }

    int y(int i) {
        return values[2 * i + 1];
    }

    boolean isClosed() {
        return size >= 8 && values[0] == values[size - 2] && values[1] == values[size - 1];
    }

    boolean endsAt(int x, int y) {
        return size > 0 && values[size - 2] == x && values[size - 1] == y;
    }

    Points reversed() {
        var back = new Points(count());
        for (int i = count() - 1; i >= 0; i--) {
            back.add(x(i), y(i));
        }
        return back;
    }

    /** Twice the area of a ring, positive when it runs clockwise as seen on the map (y grows south). */
    double signedArea() {
        double area = 0;
        for (int i = 0; i + 1 < count(); i++) {
            area += (double) (x(i) - x(0)) * (y(i + 1) - y(0)) - (double) (x(i + 1) - x(0)) * (y(i) - y(0));
        }
        return area;
    }

    Points turning(boolean clockwise) {
        return signedArea() > 0 == clockwise ? this : reversed();
    }

    Box bounds() {
        int minX = Integer.MAX_VALUE;
        int minY = Integer.MAX_VALUE;
        int maxX = Integer.MIN_VALUE;
        int maxY = Integer.MIN_VALUE;
        for (int i = 0; i < count(); i++) {
            minX = Math.min(minX, x(i));
            maxX = Math.max(maxX, x(i));
            minY = Math.min(minY, y(i));
            maxY = Math.max(maxY, y(i));
        }
        return new Box(minX, minY, maxX, maxY);
    }
}
