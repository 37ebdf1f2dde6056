package io.sillage.map;

import java.util.function.IntPredicate;

/** Finds the thing of one layer that is nearest to a place, as the crow flies. */
final class Nearest {

    private final Features features;
    private final int x;
    private final int y;
    private double least;
    private int nearest = -1;

    private Nearest(Features features, int x, int y, double reach) {
        this.features = features;
        this.x = x;
        this.y = y;
        least = reach * reach;
    }

    /** The nearest of the wanted things within reach (in units of the world), negative when there is none. */
    static int find(Features features, int x, int y, double reach, IntPredicate wanted) {
        var search = new Nearest(features, x, y, reach);
        features.search(Box.around(x, y, reach), feature -> {
            if (wanted.test(feature)) {
                search.consider(feature);
            }
        });
        return search.nearest;
    }

    private void consider(int feature) {
        for (int part = features.firstPart(feature); part < features.endPart(feature); part++) {
            int last = features.endPoint(part) - 1;
            for (int point = features.firstPoint(part); point <= last; point++) {
                double distance = squareTo(point, Math.min(point + 1, last));
                if (distance < least) {
                    least = distance;
                    nearest = feature;
                }
            }
        }
    }

    /** The square of the distance to the side between two points, which may be one and the same. */
    private double squareTo(int from, int to) {
        double fromX = (double) features.x(from) - x;
        double fromY = (double) features.y(from) - y;
        double alongX = features.x(to) - features.x(from);
        double alongY = features.y(to) - features.y(from);
        double square = alongX * alongX + alongY * alongY;
        double share = square == 0 ? 0 : Math.clamp(-(fromX * alongX + fromY * alongY) / square, 0, 1);
        double nearX = fromX + share * alongX;
        double nearY = fromY + share * alongY;
        return nearX * nearX + nearY * nearY;
    }
}
