package io.sillage.trip.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import org.jspecify.annotations.Nullable;

/**
 * What a car measured on a trip, thinned to what a chart and a map can show: seconds since the start, km/h, what it drove
 * on (1 electric, 0 engine, -1 not known), the battery's charge in per cent, and where it was in degrees; null is not known.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DriveColumns(
        double[] seconds,
        @Nullable Double[] kmh,
        int[] electric,
        @Nullable Double @Nullable [] charge,
        @Nullable Double[] latitude,
        @Nullable Double[] longitude) {

    private static final int LONGEST_GAP_MS = 30_000;

    static DriveColumns of(Trace trace, int most) {
        int step = Math.max(1, (trace.count() + most - 1) / most);
        var picked = picked(trace.count(), step);
        var place = new Places(trace.positions());
        var columns = new DriveColumns(
                new double[picked.length],
                scaled(trace.column(Signal.SPEED), picked, 0.036, 10),
                new int[picked.length],
                trace.has(Signal.BATTERY_CHARGE) ? scaled(trace.column(Signal.BATTERY_CHARGE), picked, 0.1, 10) : null,
                new @Nullable Double[picked.length],
                new @Nullable Double[picked.length]);
        for (int i = 0; i < picked.length; i++) {
            int timeMs = trace.timeMs()[picked[i]];
            columns.seconds[i] = timeMs / 1000.0;
            columns.electric[i] = electric(trace.column(Signal.ENGINE_SPEED), picked[i]);
            if (place.moveTo(timeMs)) {
                columns.latitude[i] = place.latitude();
                columns.longitude[i] = place.longitude();
            }
        }
        return columns;
    }

    /** Every so many-th sample, and always the last. */
    private static int[] picked(int count, int step) {
        var picked = new int[(count + step - 1) / step];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = i == picked.length - 1 ? count - 1 : i * step;
        }
        return picked;
    }

    private static @Nullable Double[] scaled(int @Nullable [] column, int[] picked, double factor, double precision) {
        var values = new @Nullable Double[picked.length];
        for (int i = 0; column != null && i < picked.length; i++) {
            int value = column[picked[i]];
            values[i] = value == Trace.ABSENT ? null : (Double) (Math.round(value * factor * precision) / precision);
        }
        return values;
    }

    private static int electric(int @Nullable [] engine, int sample) {
        if (engine == null || engine[sample] == Trace.ABSENT) {
            return -1;
        }
        return engine[sample] == 0 ? 1 : 0;
    }

    /** Walks along the positions; between two that are near in time it stands on the straight line. */
    private static final class Places {

        private final Positions positions;
        private int before;
        private double share;

        Places(Positions positions) {
            this.positions = positions;
        }

        boolean moveTo(int timeMs) {
            var times = positions.timeMs();
            while (before + 1 < times.length && times[before + 1] <= timeMs) {
                before++;
            }
            if (times.length == 0) {
                return false;
            }
            boolean last = before + 1 == times.length;
            int gap = last ? 0 : times[before + 1] - times[before];
            share = gap == 0 || gap > LONGEST_GAP_MS ? 0 : Math.clamp((timeMs - times[before]) / (double) gap, 0, 1);
            return Math.abs((long) timeMs - times[before]) <= LONGEST_GAP_MS;
        }

        double latitude() {
            return between(positions.latitudeE7());
        }

        double longitude() {
            return between(positions.longitudeE7());
        }

        private double between(int[] column) {
            double here = column[before];
            double value = share == 0 ? here : here + share * (column[before + 1] - here);
            return Math.round(value / 100) / 1e5;
        }
    }
}
