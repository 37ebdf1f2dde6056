package io.sillage.wire;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a car measured over a time, as columns of plain integers: times in ms after the start, each signal in its
 * {@link Signal#unit()}, {@link #ABSENT} where a single value is missing. The arrays are not copied; treat them as
 * read-only.
 */
public final class Trace {

    /** Stands where a column has no value for a sample. */
    public static final int ABSENT = Integer.MIN_VALUE;

    private final int[] timeMs;
    private final Map<Signal, int[]> columns;
    private final Map<Signal, byte[]> packed;
    private final Positions positions;

    public Trace(int[] timeMs, Map<Signal, int[]> columns, Positions positions) {
        this(timeMs, columns, Map.of(), positions);
    }

    /** With those columns that came without gaps also as they came. */
    Trace(int[] timeMs, Map<Signal, int[]> columns, Map<Signal, byte[]> packed, Positions positions) {
        this.timeMs = timeMs;
        this.packed = packed;
        this.columns = columns.isEmpty() ? new EnumMap<>(Signal.class) : new EnumMap<>(columns);
        this.positions = positions;
        this.columns.forEach((signal, values) -> {
            if (values.length != timeMs.length) {
                throw new IllegalArgumentException(
                        signal + " has " + values.length + " values for " + timeMs.length + " samples");
            }
        });
    }

    public int count() {
        return timeMs.length;
    }

    public int[] timeMs() {
        return timeMs;
    }

    /** The values of a signal, one for each sample, or null when the car does not have it. */
    public int @Nullable [] column(Signal signal) {
        return columns.get(signal);
    }

    /**
     * A column as it came over the wire, so that it need not be written again: the differences of its values as zigzag
     * varints of at most five bytes. Null when it has gaps or did not come over the wire.
     */
    public byte @Nullable [] packed(Signal signal) {
        return packed.get(signal);
    }

    public boolean has(Signal signal) {
        return columns.containsKey(signal);
    }

    public Set<Signal> signals() {
        return columns.keySet();
    }

    public Positions positions() {
        return positions;
    }

    public Trace withPositions(Positions others) {
        return new Trace(timeMs, columns, packed, others);
    }
}
