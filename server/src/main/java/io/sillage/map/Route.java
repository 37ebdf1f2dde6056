package io.sillage.map;

import java.util.ArrayList;
import java.util.List;

/** A way driven, in units of the world, and how: one value a point, 1 electric, 0 engine, -1 not known. */
record Route(Points points, byte[] electric) {

    private static final int SHORT_DOTS = 10;

    /** A run of one way of driving, in dots, from its first point to the first of the next run. */
    record Run(byte electric, Points line) {}

    static Route ofE7(int[] routeE7, byte[] electric) {
        if (routeE7.length != electric.length * 2) {
            throw new IllegalArgumentException(
                    routeE7.length / 2 + " points of a route but " + electric.length + " values of how it was driven");
        }
        var points = new Points(electric.length);
        for (int i = 0; i + 1 < routeE7.length; i += 2) {
            points.add(World.x(routeE7[i + 1] / 1e7), World.y(routeE7[i] / 1e7));
        }
        return new Route(points, electric);
    }

    boolean isEmpty() {
        return points.count() == 0;
    }

    /** The runs as a view shows them, simplified; none is shorter than an eye can tell. */
    List<Run> runs(View view, double toleranceDots) {
        var runs = new ArrayList<Run>();
        int from = 0;
        for (int to = 1; to < points.count(); to++) {
            boolean last = to + 1 == points.count();
            if (last || electric[to] != electric[from] && !isShort(view, from, to)) {
                runs.add(new Run(electric[from], Simplify.line(dots(view, from, to), toleranceDots)));
                from = to;
            }
        }
        return runs;
    }

    Points dots(View view, int from, int to) {
        var dots = new Points(to - from + 1);
        for (int i = from; i <= to; i++) {
            dots.add(view.dotX(points.x(i)), view.dotY(points.y(i)));
        }
        return dots;
    }

    private boolean isShort(View view, int from, int to) {
        return Math.hypot((double) points.x(to) - points.x(from), (double) points.y(to) - points.y(from))
                < SHORT_DOTS * view.unitsPerDot();
    }
}
