package io.sillage.map;

import java.util.Arrays;

/** Where each node of an extract is, 16 bytes a node; needed only while loading. */
final class RawNodes {

    private final IdTable ids = new IdTable();
    private int[] xs = new int[1 << 12];
    private int[] ys = new int[1 << 12];

    void add(long id, int x, int y) {
        int place = ids.size();
        if (place == xs.length) {
            xs = Arrays.copyOf(xs, place + (place >> 1));
            ys = Arrays.copyOf(ys, place + (place >> 1));
        }
        xs[place] = x;
        ys[place] = y;
        ids.add(id);
    }

    /** The line through the nodes that the extract holds; it may lack those beyond the cut. */
    Points line(long[] nodeIds) {
        var line = new Points(nodeIds.length);
        for (long id : nodeIds) {
            int place = ids.find(id);
            if (place >= 0) {
                line.addIfNew(xs[place], ys[place]);
            }
        }
        return line;
    }

    Box bounds() {
        int count = ids.size();
        return new Box(
                Arrays.stream(xs, 0, count).min().orElse(0),
                Arrays.stream(ys, 0, count).min().orElse(0),
                Arrays.stream(xs, 0, count).max().orElse(0),
                Arrays.stream(ys, 0, count).max().orElse(0));
    }
}
