package io.sillage.trip;

import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import java.util.EnumMap;
import java.util.stream.IntStream;

/** Traces by hand: a sample a second, each signal as given. */
final class Traces {

    /** 1e-7 degrees of latitude in a metre. */
    static final double E7_A_METRE = 89.8315;

    private Traces() {}

    static Trace speeds(int... cmS) {
        return with(Signal.SPEED, cmS);
    }

    static Trace with(Signal signal, int... values) {
        var columns = new EnumMap<Signal, int[]>(Signal.class);
        columns.put(signal, values);
        return new Trace(seconds(values.length), columns, Positions.NONE);
    }

    /** All signals of a trace. */
    static EnumMap<Signal, int[]> columns(Trace trace) {
        var columns = new EnumMap<Signal, int[]>(Signal.class);
        trace.signals().forEach(known -> columns.put(known, trace.column(known)));
        return columns;
    }

    /** The same trace with one more signal. */
    static Trace and(Trace trace, Signal signal, int... values) {
        var columns = new EnumMap<Signal, int[]>(Signal.class);
        trace.signals().forEach(known -> columns.put(known, trace.column(known)));
        columns.put(signal, values);
        return new Trace(trace.timeMs(), columns, trace.positions());
    }

    static int[] seconds(int count) {
        return IntStream.range(0, count).map(i -> i * 1_000).toArray();
    }

    /** Fixes on the equator so many seconds apart: metres east and metres north in turn. */
    static Positions fixes(int secondsApart, double... eastAndNorth) {
        int count = eastAndNorth.length / 2;
        return new Positions(
                IntStream.range(0, count).map(i -> i * secondsApart * 1_000).toArray(),
                IntStream.range(0, count)
                        .map(i -> (int) Math.round(eastAndNorth[2 * i + 1] * E7_A_METRE))
                        .toArray(),
                IntStream.range(0, count)
                        .map(i -> 10_000_000 + (int) Math.round(eastAndNorth[2 * i] * E7_A_METRE))
                        .toArray(),
                null);
    }

    static Trace fixed(Positions positions) {
        return new Trace(new int[0], new EnumMap<>(Signal.class), positions);
    }
}
