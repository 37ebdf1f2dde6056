package io.sillage.trip;

import io.sillage.trip.DataQuality.Mark;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import java.util.EnumMap;
import java.util.Set;

/** Takes out of a trace what no car can have done (A28), and marks that it did. What the car sent stays stored. */
final class Plausibility {

    /** 300 km/h: no car of the brand goes faster than 270. */
    private static final int FASTEST_CM_S = 8_333;

    private Plausibility() {}

    static Trace sift(Trace trace, Set<Mark> marks) {
        var speed = trace.column(Signal.SPEED);
        var sifted = speed == null || isPlausible(speed) ? trace : withoutSpeeds(trace, speed, marks);
        var fixes = Fixes.plausible(sifted.positions());
        if (fixes == sifted.positions()) {
            return sifted;
        }
        marks.add(Mark.IMPLAUSIBLE_POSITION);
        return sifted.withPositions(fixes);
    }

    private static boolean isPlausible(int[] speed) {
        for (int value : speed) {
            if (value > FASTEST_CM_S || (value < 0 && value != Trace.ABSENT)) {
                return false;
            }
        }
        return true;
    }

    private static Trace withoutSpeeds(Trace trace, int[] speed, Set<Mark> marks) {
        marks.add(Mark.IMPLAUSIBLE_SPEED);
        var kept = speed.clone();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i] > FASTEST_CM_S || kept[i] < 0) {
                kept[i] = Trace.ABSENT;
            }
        }
        var columns = new EnumMap<Signal, int[]>(Signal.class);
        for (var signal : trace.signals()) {
            var values = trace.column(signal);
            if (values != null) {
                columns.put(signal, values);
            }
        }
        columns.put(Signal.SPEED, kept);
        return new Trace(trace.timeMs(), columns, trace.positions());
    }
}
