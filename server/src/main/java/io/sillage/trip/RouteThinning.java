package io.sillage.trip;

import io.sillage.wire.Positions;
import java.util.Arrays;

/**
 * Thins a route to the points that make its shape (Ramer 1972; Douglas and Peucker 1973): the point farthest from the
 * line drawn so far comes next, until there are enough or none lies off it.
 */
final class RouteThinning {

    static final int MOST_POINTS = 96;
    private static final int LOOKED_AT = 768;
    private static final double NEGLIGIBLE_E7 = 200;

    private final double[] x;
    private final double[] y;
    private final boolean[] kept;
    private final int[] from = new int[MOST_POINTS];
    private final int[] middle = new int[MOST_POINTS];
    private final int[] to = new int[MOST_POINTS];
    private final double[] offset = new double[MOST_POINTS];
    private int legs;

    private RouteThinning(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        this.kept = new boolean[x.length];
    }

    /** Latitude and longitude in turn, 1e-7 degrees; empty when there are no positions. */
    static int[] thin(Positions positions) {
        int count = positions.count();
        if (count == 0) {
            return new int[0];
        }
        int looked = Math.min(count, LOOKED_AT);
        var index = new int[looked];
        var x = new double[looked];
        var y = new double[looked];
        double narrow = Math.cos(Math.toRadians(positions.latitudeE7()[0] / 1e7));
        for (int i = 0; i < looked; i++) {
            index[i] = looked == 1 ? 0 : (int) ((long) i * (count - 1) / (looked - 1));
            x[i] = positions.longitudeE7()[index[i]] * narrow;
            y[i] = positions.latitudeE7()[index[i]];
        }
        var thinning = new RouteThinning(x, y);
        thinning.run();
        return thinning.route(positions, index);
    }

    private void run() {
        int last = x.length - 1;
        kept[0] = true;
        kept[last] = true;
        open(0, last);
        for (int points = last == 0 ? 1 : 2; points < MOST_POINTS && legs > 0; points++) {
            int leg = widest();
            if (offset[leg] <= NEGLIGIBLE_E7 * NEGLIGIBLE_E7) {
                return;
            }
            int start = from[leg];
            int turn = middle[leg];
            int end = to[leg];
            close(leg);
            kept[turn] = true;
            open(start, turn);
            open(turn, end);
        }
    }

    private int widest() {
        int widest = 0;
        double most = offset[0];
        for (int i = 1; i < legs; i++) {
            if (offset[i] > most) {
                most = offset[i];
                widest = i;
            }
        }
        return widest;
    }

    /** Finds the point between that lies farthest off, and remembers the leg when there is one. */
    private void open(int start, int end) {
        if (end - start < 2) {
            return;
        }
        double dx = x[end] - x[start];
        double dy = y[end] - y[start];
        double length = dx * dx + dy * dy;
        double farthest = -1;
        int at = start + 1;
        for (int i = start + 1; i < end; i++) {
            double offset = timesLength(x[i] - x[start], y[i] - y[start], dx, dy, length);
            if (offset > farthest) {
                farthest = offset;
                at = i;
            }
        }
        from[legs] = start;
        middle[legs] = at;
        to[legs] = end;
        offset[legs++] = length == 0 ? farthest : farthest / length;
    }

    /** How far a point lies from a line that begins at 0, squared and times the square of the line's length. */
    private static double timesLength(double px, double py, double dx, double dy, double length) {
        double along = px * dx + py * dy;
        if (along <= 0) {
            return (px * px + py * py) * (length == 0 ? 1 : length);
        }
        if (along >= length) {
            return ((px - dx) * (px - dx) + (py - dy) * (py - dy)) * length;
        }
        double across = px * dy - py * dx;
        return across * across;
    }

    private void close(int leg) {
        legs--;
        from[leg] = from[legs];
        middle[leg] = middle[legs];
        to[leg] = to[legs];
        offset[leg] = offset[legs];
    }

    private int[] route(Positions positions, int[] index) {
        var route = new int[2 * MOST_POINTS];
        int length = 0;
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                route[length++] = positions.latitudeE7()[index[i]];
                route[length++] = positions.longitudeE7()[index[i]];
            }
        }
        return Arrays.copyOf(route, length);
    }
}
