package io.sillage.trip.web;

import io.sillage.trip.Driven;
import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;

/** Comma-separated values (RFC 4180) with a line for each sample of a trip; a position stands at the sample after it. */
final class SamplesCsv implements TripWriter {

    private static final int LONGEST_GAP_MS = 30_000;

    private final TextSink to;
    private final boolean places;

    SamplesCsv(TextSink to, boolean places) {
        this.to = to;
        this.places = places;
    }

    @Override
    public void begin() {
        to.put("time");
        for (var signal : Signal.values()) {
            to.put(",")
                    .put(signal.name().toLowerCase(Locale.ROOT))
                    .put(" [")
                    .put(signal.unit())
                    .put("]");
        }
        to.put(",latitude,longitude\r\n");
    }

    @Override
    public void add(Driven driven) throws IOException {
        var trace = driven.trace();
        long start = driven.trip().startedAt().toEpochMilli();
        int at = -1;
        for (int i = 0; i < trace.count(); i++) {
            int timeMs = trace.timeMs()[i];
            while (at + 1 < trace.positions().count() && trace.positions().timeMs()[at + 1] <= timeMs) {
                at++;
            }
            to.put(Instant.ofEpochMilli(start + timeMs).toString());
            for (var signal : Signal.values()) {
                value(trace, signal, i);
            }
            place(trace.positions(), at, timeMs);
            to.put("\r\n");
            to.flow();
        }
    }

    private void value(Trace trace, Signal signal, int i) {
        var column = trace.column(signal);
        to.put(",");
        if (column != null && column[i] != Trace.ABSENT) {
            to.put(column[i]);
        }
    }

    private void place(Positions positions, int at, int timeMs) {
        to.put(",");
        if (places && at >= 0 && timeMs - positions.timeMs()[at] <= LONGEST_GAP_MS) {
            to.degrees(positions.latitudeE7()[at]).put(",").degrees(positions.longitudeE7()[at]);
        } else {
            to.put(",");
        }
    }

    @Override
    public void end() throws IOException {
        to.flush();
    }
}
