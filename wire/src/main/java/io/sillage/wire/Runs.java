package io.sillage.wire;

import io.sillage.wire.v1.Column;
import java.util.Arrays;

/** Gaps in a column: the values that are there, and the lengths of the runs, present first, then absent, in turn. */
final class Runs {

    private Runs() {}

    static Column gather(int[] values) {
        var column = Column.newBuilder();
        int last = 0;
        int run = 0;
        boolean present = true;
        boolean gaps = false;
        for (int value : values) {
            boolean here = value != Trace.ABSENT;
            if (here != present) {
                column.addRuns(run);
                run = 0;
                present = here;
                gaps = true;
            }
            run++;
            if (here) {
                column.addDelta(value - last);
                last = value;
            }
        }
        if (gaps) {
            column.addRuns(run);
        }
        return column.build();
    }

    static int[] spread(String name, int[] present, int[] runs, int count) throws MalformedChunk {
        var values = new int[count];
        int at = 0;
        int next = 0;
        for (int i = 0; i < runs.length; i++) {
            int run = runs[i];
            if (run < (i == 0 ? 0 : 1) || run > count - at) {
                throw new MalformedChunk(name + " has a run of " + Integer.toUnsignedString(run) + " at sample " + at
                        + "; expected runs that cover " + count + " samples");
            }
            if (i % 2 == 0) {
                Bounds.requireCount(name, present.length, Math.max(present.length, next + run));
                System.arraycopy(present, next, values, at, run);
                next += run;
            } else {
                Arrays.fill(values, at, at + run, Trace.ABSENT);
            }
            at += run;
        }
        Bounds.requireCount(name, present.length, next);
        Bounds.requireCount(name + " with its runs", at, count);
        return values;
    }
}
