package io.sillage.wire;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the message {@code Samples}: the times, and the column of each signal. */
final class SamplesReader {

    private static final int FIRST_COLUMN = 2;
    private static final Signal[] SIGNALS = Signal.values();
    private static final int[] NOTHING = new int[0];
    private static final byte[] NO_BYTES = new byte[0];

    private final ProtoCursor in;
    private int @Nullable [] timeMs;
    private final Map<Signal, int[]> present = new EnumMap<>(Signal.class);
    private final Map<Signal, int[]> runs = new EnumMap<>(Signal.class);
    private final Map<Signal, byte[]> packed = new EnumMap<>(Signal.class);

    SamplesReader(ProtoCursor in) {
        this.in = in;
    }

    /** Reads up to the end of the message that the cursor has entered. */
    void read() throws MalformedChunk {
        while (in.hasMore()) {
            int tag = in.tag();
            if (tag == (1 << 3 | 2)) {
                timeMs = Bounds.requireOnce("time_ms", in.sums("time_ms"), timeMs != null);
            } else if ((tag & 7) == 2 && tag >>> 3 >= FIRST_COLUMN && tag >>> 3 < FIRST_COLUMN + SIGNALS.length) {
                column(SIGNALS[(tag >>> 3) - FIRST_COLUMN]);
            } else {
                in.skip(tag);
            }
        }
    }

    Trace trace(Positions positions) throws MalformedChunk {
        int[] times = timeMs == null ? NOTHING : timeMs;
        Bounds.requireRising("time_ms", times);
        for (var column : present.entrySet()) {
            var signal = column.getKey();
            int[] lengths = runs.get(signal);
            if (lengths == null) {
                Bounds.requireCount(signal.column(), column.getValue().length, times.length);
            } else {
                column.setValue(Runs.spread(signal.column(), column.getValue(), lengths, times.length));
            }
        }
        return new Trace(times, present, packed, positions);
    }

    private void column(Signal signal) throws MalformedChunk {
        Bounds.requireOnce(signal.column(), signal, present.containsKey(signal));
        int[] values = null;
        int[] lengths = null;
        byte[] differences = NO_BYTES;
        int outer = in.enter();
        while (in.hasMore()) {
            int tag = in.tag();
            switch (tag) {
                case 1 << 3 | 2 -> {
                    differences = in.upcoming();
                    values = Bounds.requireOnce(signal.column(), in.sums(signal.column()), values != null);
                }
                case 2 << 3 | 2 ->
                    lengths = Bounds.requireOnce(signal.column(), in.numbers(signal.column()), lengths != null);
                default -> in.skip(tag);
            }
        }
        in.leave(outer);
        keep(signal, values == null ? NOTHING : values, lengths);
        if (!runs.containsKey(signal)) {
            packed.put(signal, differences);
        }
    }

    private void keep(Signal signal, int[] values, int @Nullable [] lengths) throws MalformedChunk {
        Bounds.requireAll(signal.column(), values, signal.least(), signal.most());
        present.put(signal, values);
        if (lengths != null && lengths.length > 0) {
            runs.put(signal, lengths);
        }
    }
}
