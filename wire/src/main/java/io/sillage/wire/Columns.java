package io.sillage.wire;

import io.sillage.wire.v1.Column;
import java.util.AbstractList;
import java.util.List;

/** Delta coding of one column, with runs where values are missing. */
final class Columns {

    private Columns() {}

    static List<Integer> differences(int[] values) {
        return new AbstractList<>() {
            @Override
            public Integer get(int i) {
                return i == 0 ? values[0] : values[i] - values[i - 1];
            }

            @Override
            public int size() {
                return values.length;
            }
        };
    }

    static int[] sums(List<Integer> differences, String name) throws MalformedChunk {
        var values = new int[differences.size()];
        long sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += differences.get(i);
            values[i] = within(sum, name);
        }
        return values;
    }

    static Column encode(int[] values) {
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

    static int[] decode(Column column, int count, String name) throws MalformedChunk {
        if (column.getRunsCount() == 0) {
            if (column.getDeltaCount() != count) {
                throw new MalformedChunk(name + " has " + column.getDeltaCount() + " values; expected " + count);
            }
            return sums(column.getDeltaList(), name);
        }
        var values = new int[count];
        int at = 0;
        int next = 0;
        long sum = 0;
        boolean present = true;
        for (int run : column.getRunsList()) {
            if (run < 0 || run > count - at) {
                throw new MalformedChunk(name + ": runs longer than its " + count + " samples");
            }
            for (int end = at + run; at < end; at++) {
                if (present && next == column.getDeltaCount()) {
                    throw new MalformedChunk(name + " has fewer values than its runs say");
                }
                values[at] = present ? within(sum += column.getDelta(next++), name) : Trace.ABSENT;
            }
            present = !present;
        }
        if (at != count || next != column.getDeltaCount()) {
            throw new MalformedChunk(name + ": runs cover " + at + " samples with " + next + " of its "
                    + column.getDeltaCount() + " values; expected " + count + " samples");
        }
        return values;
    }

    private static int within(long value, String name) throws MalformedChunk {
        if (value <= Integer.MIN_VALUE || value > Integer.MAX_VALUE) {
            throw new MalformedChunk(name + " runs over 32 bits");
        }
        return (int) value;
    }
}
