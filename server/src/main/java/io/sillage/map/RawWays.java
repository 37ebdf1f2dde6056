package io.sillage.map;

import java.util.Arrays;

/** The nodes of every way of an extract in one long row, since relations may name any of them; needed only while loading. */
final class RawWays {

    private final IdTable ids = new IdTable();
    private long[] nodes = new long[1 << 14];
    private int[] firsts = new int[1 << 12];

    /** Keeps a way and says which one it is, counted from 0. */
    int add(long id, long[] wayNodes) {
        int place = ids.size();
        if (place + 2 > firsts.length) {
            firsts = Arrays.copyOf(firsts, firsts.length + (firsts.length >> 1));
        }
        int from = firsts[place];
        int to = from + wayNodes.length;
        if (to > nodes.length) {
            nodes = Arrays.copyOf(nodes, Math.max(nodes.length + (nodes.length >> 1), to));
        }
        System.arraycopy(wayNodes, 0, nodes, from, wayNodes.length);
        firsts[place + 1] = to;
        ids.add(id);
        return place;
    }

    int find(long id) {
        return ids.find(id);
    }

    long[] nodesOf(int place) {
        return Arrays.copyOfRange(nodes, firsts[place], firsts[place + 1]);
    }
}
