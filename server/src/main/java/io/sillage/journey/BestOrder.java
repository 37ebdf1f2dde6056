package io.sillage.journey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order of points that takes the least time, from the first to the last of them: Held and Karp's exact way, which for nine points
 * between looks at some forty thousand beginnings.
 */
final class BestOrder {

    private static final long NEVER = Long.MAX_VALUE / 2;

    private BestOrder() {}

    /** @param seconds from each point to each other */
    static List<Integer> of(long[][] seconds) {
        int between = seconds.length - 2;
        int last = seconds.length - 1;
        if (between < 1) {
            return IntStream.range(0, seconds.length).boxed().toList();
        }
        var least = new long[1 << between][between];
        var before = new int[1 << between][between];
        for (var row : least) {
            Arrays.fill(row, NEVER);
        }
        for (int point = 0; point < between; point++) {
            least[1 << point][point] = seconds[0][point + 1];
        }
        for (int seen = 1; seen < least.length; seen++) {
            for (int point = 0; point < between; point++) {
                extend(seconds, least, before, seen, point);
            }
        }
        int end = 0;
        var whole = least[least.length - 1];
        for (int point = 1; point < between; point++) {
            if (whole[point] + seconds[point + 1][last] < whole[end] + seconds[end + 1][last]) {
                end = point;
            }
        }
        return traced(before, end, last);
    }

    private static void extend(long[][] seconds, long[][] least, int[][] before, int seen, int point) {
        if (least[seen][point] >= NEVER) {
            return;
        }
        for (int next = 0; next < least[seen].length; next++) {
            int more = seen | 1 << next;
            long time = least[seen][point] + seconds[point + 1][next + 1];
            if (more != seen && time < least[more][next]) {
                least[more][next] = time;
                before[more][next] = point;
            }
        }
    }

    private static List<Integer> traced(int[][] before, int end, int last) {
        var order = new ArrayList<Integer>();
        order.add(last);
        int seen = before.length - 1;
        int point = end;
        while (seen != 0) {
            order.add(point + 1);
            int former = before[seen][point];
            seen &= ~(1 << point);
            point = former;
        }
        order.add(0);
        Collections.reverse(order);
        return List.copyOf(order);
    }
}
