package io.sillage.map;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Finds the rectangles that meet a window: an R-tree in two flat rows, packed once along a Z-curve, 16 to a node. Immutable
 * once built, so any thread may search.
 */
final class PackedTree {

    private static final int FAN = 16;
    private static final int SIDES = 4;

    private final int[] order;
    private final int[] boxes;
    /** Where each level begins among the boxes; level 0 holds the rectangles themselves, the last one the root. */
    private final int[] levels;

    /** Four sides a rectangle: least x, least y, greatest x, greatest y. */
    PackedTree(int[] rectangles) {
        int count = rectangles.length / SIDES;
        order = alongTheCurve(rectangles, count);
        levels = levelsFor(count);
        boxes = new int[levels[levels.length - 1] * SIDES];
        for (int i = 0; i < count; i++) {
            System.arraycopy(rectangles, order[i] * SIDES, boxes, i * SIDES, SIDES);
        }
        for (int level = 1; level + 1 < levels.length; level++) {
            for (int node = levels[level]; node < levels[level + 1]; node++) {
                enclose(node, level);
            }
        }
    }

    void search(Box window, IntConsumer found) {
        if (order.length > 0) {
            search(levels.length - 2, levels[levels.length - 2], window, found);
        }
    }

    private void search(int level, int node, Box window, IntConsumer found) {
        int at = node * SIDES;
        if (!window.meets(boxes[at], boxes[at + 1], boxes[at + 2], boxes[at + 3])) {
            return;
        }
        if (level == 0) {
            found.accept(order[node]);
            return;
        }
        int child = firstChild(node, level);
        int end = Math.min(child + FAN, levels[level]);
        while (child < end) {
            search(level - 1, child++, window, found);
        }
    }

    private int firstChild(int node, int level) {
        return levels[level - 1] + (node - levels[level]) * FAN;
    }

    private void enclose(int node, int level) {
        int at = node * SIDES;
        boxes[at] = boxes[at + 1] = Integer.MAX_VALUE;
        boxes[at + 2] = boxes[at + 3] = Integer.MIN_VALUE;
        int child = firstChild(node, level);
        int end = Math.min(child + FAN, levels[level]);
        for (; child < end; child++) {
            int from = child * SIDES;
            boxes[at] = Math.min(boxes[at], boxes[from]);
            boxes[at + 1] = Math.min(boxes[at + 1], boxes[from + 1]);
            boxes[at + 2] = Math.max(boxes[at + 2], boxes[from + 2]);
            boxes[at + 3] = Math.max(boxes[at + 3], boxes[from + 3]);
        }
    }

    private static int[] levelsFor(int count) {
        int[] starts = new int[16];
        int depth = 1;
        int nodes = count;
        starts[1] = count;
        while (nodes > 1) {
            nodes = (nodes + FAN - 1) / FAN;
            depth++;
            starts[depth] = starts[depth - 1] + nodes;
        }
        return Arrays.copyOf(starts, depth + 1);
    }

    /** Orders the rectangles by the Z-curve through their centres, which keeps neighbours together. */
    private static int[] alongTheCurve(int[] rectangles, int count) {
        int coarse = coarseness(rectangles, count);
        long[] keys = new long[count];
        for (int i = 0; i < count; i++) {
            long x = middle(rectangles, i, 0) >>> coarse;
            long y = middle(rectangles, i, 1) >>> coarse;
            long curve = Long.expand(x, 0x5555555555555555L) | Long.expand(y, 0xAAAAAAAAAAAAAAAAL);
            keys[i] = curve << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /** How many low bits of a centre to forget, so that curve and place fit in one long: what differs keeps 15 bits. */
    private static int coarseness(int[] rectangles, int count) {
        long differing = 0;
        for (int i = 0; i < count; i++) {
            differing |= middle(rectangles, i, 0) ^ middle(rectangles, 0, 0);
            differing |= middle(rectangles, i, 1) ^ middle(rectangles, 0, 1);
        }
        return Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(differing) - 15);
    }

    private static long middle(int[] rectangles, int i, int axis) {
        return ((long) rectangles[i * SIDES + axis] + rectangles[i * SIDES + axis + 2]) >>> 1;
    }
}
