package io.sillage.trip;

import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;

/** Lays traces end to end, each at its offset; a signal that one of them lacks is absent there. */
final class TraceJoint {

    private record Piece(Trace trace, int offsetMs) {}

    private final List<Piece> pieces = new ArrayList<>();

    void add(Trace trace, int offsetMs) {
        pieces.add(new Piece(trace, offsetMs));
    }

    Trace trace() {
        if (pieces.size() == 1 && pieces.getFirst().offsetMs() == 0) {
            return pieces.getFirst().trace();
        }
        var signals = EnumSet.noneOf(Signal.class);
        pieces.forEach(piece -> signals.addAll(piece.trace().signals()));
        var columns = new EnumMap<Signal, int[]>(Signal.class);
        signals.forEach(signal -> columns.put(signal, joined(trace -> columnOf(trace, signal))));
        return new Trace(times(Trace::timeMs), columns, positions());
    }

    private Positions positions() {
        var with = pieces.stream()
                .filter(piece -> !piece.trace().positions().isEmpty())
                .toList();
        if (with.isEmpty()) {
            return Positions.NONE;
        }
        boolean altitude =
                with.stream().allMatch(piece -> piece.trace().positions().altitudeDm() != null);
        return new Positions(
                times(trace -> trace.positions().timeMs()),
                joined(trace -> trace.positions().latitudeE7()),
                joined(trace -> trace.positions().longitudeE7()),
                altitude ? joined(trace -> orEmpty(trace.positions().altitudeDm())) : null);
    }

    private int[] times(Function<Trace, int[]> column) {
        var joined = joined(column);
        int at = 0;
        for (var piece : pieces) {
            int end = at + column.apply(piece.trace()).length;
            for (; at < end; at++) {
                joined[at] += piece.offsetMs();
            }
        }
        return joined;
    }

    private int[] joined(Function<Trace, int[]> column) {
        var parts = pieces.stream().map(piece -> column.apply(piece.trace())).toList();
        var all = new int[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (var part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    private static int[] columnOf(Trace trace, Signal signal) {
        var values = trace.column(signal);
        if (values != null) {
            return values;
        }
        var absent = new int[trace.count()];
        Arrays.fill(absent, Trace.ABSENT);
        return absent;
    }

    private static int[] orEmpty(int @org.jspecify.annotations.Nullable [] values) {
        return values == null ? new int[0] : values;
    }
}
