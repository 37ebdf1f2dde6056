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
    private final double[] offset;
    private final int[] farthest;
    private final int[] end;
    private final int[] starts = new int[MOST_POINTS];
    private int legs;

    private RouteThinning(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        this.kept = new boolean[x.length];
        this.offset = new double[x.length];
        this.farthest = new int[x.length];
        this.end = new int[x.length];
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
        int points = last == 0 ? 1 : 2;
        if (last > 0) {
            open(0, last);
        }
        while (points < MOST_POINTS && legs > 0) {
            int leg = widest();
            int from = starts[leg];
            if (offset[from] <= NEGLIGIBLE_E7) {
                return;
            }
            int to = end[from];
            int middle = farthest[from];
            starts[leg] = starts[--legs];
            kept[middle] = true;
            points++;
            open(from, middle);
            open(middle, to);
        }
    }

    private int widest() {
        int widest = 0;
        for (int i = 1; i < legs; i++) {
            if (offset[starts[i]] > offset[starts[widest]]) {
                widest = i;
            }
        }
        return widest;
    }

    /** Finds the point between that lies farthest off, and remembers the leg when there is one. */
    private void open(int from, int to) {
        if (to - from < 2) {
            return;
        }
        double dx = x[to] - x[from];
        double dy = y[to] - y[from];
        double length = dx * dx + dy * dy;
        double perLength = length == 0 ? 0 : 1 / length;
        double widest = -1;
        int at = from + 1;
        for (int i = from + 1; i < to; i++) {
            double px = x[i] - x[from];
            double py = y[i] - y[from];
            double along = Math.max(0, Math.min(1, (px * dx + py * dy) * perLength));
            double ex = px - along * dx;
            double ey = py - along * dy;
            double square = ex * ex + ey * ey;
            if (square > widest) {
                widest = square;
                at = i;
            }
        }
        farthest[from] = at;
        offset[from] = Math.sqrt(widest);
        end[from] = to;
        starts[legs++] = from;
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
