package io.sillage.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins lines end to end into longer lines and rings. */
final class LineJoiner {

    /** Which lines may be joined where they touch. */
    enum Rule {
        /** Only where two ends meet and no third, whatever way the lines run: pieces of one road. */
        WHERE_TWO_MEET,
        /** Only an end to a beginning: coastlines, which have the sea on their right. */
        HEAD_TO_TAIL,
        /** Wherever ends touch, until the ring is closed: the borders of an area. */
        INTO_RINGS
    }

    private final Rule rule;
    private final List<Points> lines;
    private final boolean[] taken;
    private final Map<Long, List<Integer>> linesAt = new HashMap<>();

    private LineJoiner(List<Points> lines, Rule rule) {
        this.lines = lines;
        this.rule = rule;
        taken = new boolean[lines.size()];
        for (int i = 0; i < taken.length; i++) {
            var line = lines.get(i);
            if (line.count() > 1 && !line.isClosed()) {
                linesAt.computeIfAbsent(start(line), at -> new ArrayList<>(2)).add(i);
                linesAt.computeIfAbsent(end(line), at -> new ArrayList<>(2)).add(i);
            }
        }
    }

    static List<Points> join(List<Points> lines, Rule rule) {
        return lines.size() < 2 ? lines : new LineJoiner(lines, rule).join();
    }

    private List<Points> join() {
        var joined = new ArrayList<Points>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                taken[i] = true;
                joined.add(grow(lines.get(i)));
            }
        }
        return joined;
    }

    private Points grow(Points line) {
        if (line.count() < 2 || line.isClosed()) {
            return line;
        }
        var chain = new Points(line.count() * 2);
        chain.addAll(line, 0);
        extend(chain, false);
        if (chain.isClosed()) {
            return chain;
        }
        var backwards = chain.reversed();
        int before = backwards.count();
        extend(backwards, true);
        return backwards.count() == before ? chain : backwards.reversed();
    }

    private void extend(Points chain, boolean backwards) {
        while (!chain.isClosed()) {
            int next = nextAt(end(chain), backwards);
            if (next < 0) {
                return;
            }
            taken[next] = true;
            var line = lines.get(next);
            chain.addAll(start(line) == end(chain) ? line : line.reversed(), 1);
        }
    }

    private int nextAt(long point, boolean backwards) {
        var touching = linesAt.getOrDefault(point, List.of());
        if (rule == Rule.WHERE_TWO_MEET && touching.size() != 2) {
            return -1;
        }
        for (int line : touching) {
            if (!taken[line] && fits(lines.get(line), point, backwards)) {
                return line;
            }
        }
        return -1;
    }

    private boolean fits(Points line, long point, boolean backwards) {
        return rule != Rule.HEAD_TO_TAIL || (backwards ? end(line) : start(line)) == point;
    }

    private static long start(Points line) {
        return key(line.x(0), line.y(0));
    }

    private static long end(Points line) {
        return key(line.x(line.count() - 1), line.y(line.count() - 1));
    }

    private static long key(int x, int y) {
        return (long) x << Integer.SIZE | y;
    }
}
