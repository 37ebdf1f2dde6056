package io.sillage.map;

import java.util.ArrayDeque;
import java.util.BitSet;

/** Leaves out the points of a line that nobody would miss (Douglas and Peucker, 1973). */
final class Simplify {

    private record Stretch(int from, int to) {}

    private Simplify() {}

    /** A line, or a closed ring, no point of the old one farther than the tolerance from the new one. */
    static Points line(Points line, double tolerance) {
        if (line.count() < 3) {
            return line;
        }
        var kept = keptPoints(line, tolerance * tolerance);
        var simple = new Points(kept.cardinality());
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            simple.addIfNew(line.x(i), line.y(i));
        }
        return simple;
    }

    private static BitSet keptPoints(Points line, double square) {
        var kept = new BitSet(line.count());
        kept.set(0);
        kept.set(line.count() - 1);
        var stretches = new ArrayDeque<Stretch>();
        stretches.push(new Stretch(0, line.count() - 1));
        while (!stretches.isEmpty()) {
            var stretch = stretches.pop();
            int farthest = farthest(line, stretch, square);
            if (farthest > 0) {
                kept.set(farthest);
                stretches.push(new Stretch(stretch.from(), farthest));
                stretches.push(new Stretch(farthest, stretch.to()));
            }
        }
        return kept;
    }

    private static int farthest(Points line, Stretch stretch, double square) {
        int farthest = -1;
        double most = square;
        for (int i = stretch.from() + 1; i < stretch.to(); i++) {
            double distance = squareTo(line, i, stretch);
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        return farthest;
    }

    private static double squareTo(Points line, int i, Stretch stretch) {
        double fromX = (double) line.x(stretch.from()) - line.x(i);
        double fromY = (double) line.y(stretch.from()) - line.y(i);
        double alongX = (double) line.x(stretch.to()) - line.x(stretch.from());
        double alongY = (double) line.y(stretch.to()) - line.y(stretch.from());
        double square = alongX * alongX + alongY * alongY;
        double share = square == 0 ? 0 : Math.clamp(-(fromX * alongX + fromY * alongY) / square, 0, 1);
        double nearX = fromX + share * alongX;
        double nearY = fromY + share * alongY;
        return nearX * nearX + nearY * nearY;
    }
}
