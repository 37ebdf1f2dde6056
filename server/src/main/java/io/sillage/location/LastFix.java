package io.sillage.location;

import io.sillage.trip.RecordedTrip;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import java.time.Instant;

/** The last fix of a trip: when it was taken, and how far the car drove on after it. */
record LastFix(Instant at, int drivenOnM) {

    /** A speed is good for so long. */
    private static final int HOLDS_FOR_MS = 5_000;

    /** Of a trip that has positions. */
    static LastFix of(RecordedTrip recorded) {
        var fixes = recorded.trace().positions();
        int fixMs = fixes.timeMs()[fixes.count() - 1];
        return new LastFix(recorded.trip().startedAt().plusMillis(fixMs), drivenAfter(fixMs, recorded.trace()));
    }

    private static int drivenAfter(int fixMs, Trace trace) {
        var speeds = trace.column(Signal.SPEED);
        if (speeds == null) {
            return 0;
        }
        var times = trace.timeMs();
        double metres = 0;
        for (int i = times.length - 1; i > 0 && times[i] > fixMs; i--) {
            int since = Math.max(times[i - 1], fixMs);
            int speed = speeds[i - 1];
            if (speed != Trace.ABSENT) {
                metres += speed / 100.0 * Math.min(times[i] - since, HOLDS_FOR_MS) / 1000;
            }
        }
        return (int) Math.round(metres);
    }
}
