package io.sillage.map;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * All things on one layer of the map, in flat rows of numbers with a tree to find them by place. A thing has one part (a
 * point, a line, an outer ring) or more (the holes of the ring). Immutable, so any thread may read it.
 */
final class Features {

    private final byte[] kinds;
    private final int[] names;
    private final int[] details;
    private final int[] firstParts;
    private final int[] firstPoints;
    private final int[] points;
    private final String[] words;
    private final PackedTree tree;

    Features(FeatureDraft draft, String[] words) {
        kinds = draft.kinds();
        names = draft.names();
        details = draft.details();
        firstParts = draft.firstParts();
        firstPoints = draft.firstPoints();
        points = draft.points();
        this.words = words;
        tree = new PackedTree(draft.boxes());
    }

    int count() {
        return kinds.length;
    }

    void search(Box window, IntConsumer found) {
        tree.search(window, found);
    }

    Kind kind(int feature) {
        return Kind.at(kinds[feature]);
    }

    @Nullable
    String name(int feature) {
        return word(names[feature]);
    }

    /** The number of its name among the words, by which houses name their street; negative when it has none. */
    int nameNumber(int feature) {
        return names[feature];
    }

    /** The middle of the rectangle around its first part. */
    Points centre(int feature) {
        var outline = new Points();
        int part = firstParts[feature];
        for (int point = firstPoint(part); point < endPoint(part); point++) {
            outline.add(x(point), y(point));
        }
        var box = outline.bounds();
        var centre = new Points(1);
        centre.add((box.minX() + box.maxX()) >>> 1, (box.minY() + box.maxY()) >>> 1);
        return centre;
    }

    /** What the kind needs besides its name: metres of a building, 1 for a tunnel, the number of the street's name for a house. */
    int detail(int feature) {
        return details[feature];
    }

    @Nullable
    String word(int number) {
        return number < 0 ? null : words[number];
    }

    int firstPart(int feature) {
        return firstParts[feature];
    }

    int endPart(int feature) {
        return firstParts[feature + 1];
    }

    int firstPoint(int part) {
        return firstPoints[part];
    }

    int endPoint(int part) {
        return firstPoints[part + 1];
    }

    int x(int point) {
        return points[2 * point];
    }

    int y(int point) {
        return points[2 * point + 1];
    }

    /** Whether a closed outline holds a point; an open one holds nothing. */
    boolean holds(int feature, int x, int y) {
        int part = firstParts[feature];
        int first = firstPoints[part];
        int last = firstPoints[part + 1] - 1;
        if (x(first) != x(last) || y(first) != y(last)) {
            return false;
        }
        boolean inside = false;
        for (int point = first; point < last; point++) {
            inside ^= Areas.crosses(x(point), y(point), x(point + 1), y(point + 1), x, y);
        }
        return inside;
    }
}
