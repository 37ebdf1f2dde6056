package io.sillage.trip;

import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a drive into pieces: pure functions. The sample at a cut belongs to both sides, so that each stretch between two
 * samples is counted once and distances add up.
 */
final class Cutting {

    private Cutting() {}

    /** The pieces from the first to the last; a cut at which nothing lies on one side cuts nothing. */
    static List<Drive> pieces(Drive drive, NavigableSet<Instant> cuts) {
        var pieces = new ArrayList<Drive>();
        var id = drive.id();
        int from = 0;
        for (var cut : cuts) {
            int at = sampleAt(drive, cut);
            if (at > from && at < drive.trace().count() - 1) {
                pieces.add(piece(drive, id, from, at));
                id = new TripId(Edits.pieceId(drive.id().value(), cut));
                from = at;
            }
        }
        if (pieces.isEmpty()) {
            return List.of(drive);
        }
        pieces.add(piece(drive, id, from, drive.trace().count() - 1));
        return pieces;
    }

    /** The first sample that was taken then or later. */
    static int sampleAt(Drive drive, Instant instant) {
        long offset = instant.toEpochMilli() - drive.startedAt().toEpochMilli();
        var times = drive.trace().timeMs();
        int at = 0;
        while (at < times.length && times[at] < offset) {
            at++;
        }
        return at;
    }

    private static Drive piece(Drive whole, TripId id, int from, int to) {
        var times = whole.trace().timeMs();
        boolean first = from == 0;
        boolean last = to == times.length - 1;
        int begins = first ? 0 : times[from];
        return new Drive(
                id,
                whole.vehicle(),
                whole.period(),
                whole.startedAt().plusMillis(begins),
                whole.receivedAt(),
                whole.complete(),
                new Trace(
                        shifted(Arrays.copyOfRange(times, from, to + 1), begins),
                        columns(whole.trace(), from, to),
                        positions(whole.trace().positions(), begins, first, last ? Integer.MAX_VALUE : times[to])),
                first ? whole.odometerStartM() : null,
                last ? whole.odometerEndM() : null,
                whole.fuelSource(),
                whole.marks());
    }

    private static EnumMap<Signal, int[]> columns(Trace trace, int from, int to) {
        var columns = new EnumMap<Signal, int[]>(Signal.class);
        for (var signal : trace.signals()) {
            int @Nullable [] column = trace.column(signal);
            if (column != null) {
                columns.put(signal, Arrays.copyOfRange(column, from, to + 1));
            }
        }
        return columns;
    }

    /** Those in [begins, until], at the very start also the ones before the first sample. */
    private static Positions positions(Positions all, int begins, boolean first, int until) {
        var keep = new boolean[all.count()];
        for (int i = 0; i < keep.length; i++) {
            keep[i] = (first || all.timeMs()[i] >= begins) && all.timeMs()[i] <= until;
        }
        var kept = Fixes.only(all, keep);
        return new Positions(shifted(kept.timeMs(), begins), kept.latitudeE7(), kept.longitudeE7(), kept.altitudeDm());
    }

    private static int[] shifted(int[] times, int by) {
        for (int i = 0; i < times.length; i++) {
            times[i] -= by;
        }
        return times;
    }
}
