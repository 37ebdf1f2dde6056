package io.sillage.trip.web;

import io.sillage.kernel.Words;
import io.sillage.trip.Trip;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws the fuel and the charge of a trip over its time, in so many steps. */
final class EnergyChart {

    private static final int STEPS = 125;
    private static final double UL_S_A_LITRE_AN_HOUR = 1e6 / 3_600;
    private static final double LEAST_TOP = 4;

    private EnergyChart() {}

    static Optional<EnergyView> of(Trip trip, Trace trace, Words words) {
        var fuel = means(trace, trace.column(Signal.FUEL_RATE));
        var charge = means(trace, trace.column(Signal.BATTERY_CHARGE));
        if (fuel == null && charge == null) {
            return Optional.empty();
        }
        double top = fuel == null ? 0 : top(fuel);
        return Optional.of(new EnergyView(
                fuel == null ? null : area(fuel, top),
                charge == null ? null : line(charge, 1_000),
                fuel == null ? null : words.number(top / UL_S_A_LITRE_AN_HOUR, 0),
                label(trip, charge, words)));
    }

    private static String label(Trip trip, double @Nullable [] charge, Words words) {
        var litres = trip.fuelMl();
        var fuel = litres == null ? "–" : words.number(litres / 1e3, 2);
        return charge == null
                ? words.say("trip.energy-fuel", fuel)
                : words.say("trip.energy-both", fuel, percent(first(charge), words), percent(last(charge), words));
    }

    private static String percent(double permille, Words words) {
        return Double.isNaN(permille) ? "–" : words.number(permille / 10, 0);
    }

    private static double first(double[] values) {
        for (var value : values) {
            if (!Double.isNaN(value)) {
                return value;
            }
        }
        return Double.NaN;
    }

    private static double last(double[] values) {
        for (int i = values.length - 1; i >= 0; i--) {
            if (!Double.isNaN(values[i])) {
                return values[i];
            }
        }
        return Double.NaN;
    }

    /** The mean of each step of time, NaN where nothing was measured. */
    private static double @Nullable [] means(Trace trace, int @Nullable [] column) {
        if (column == null || trace.count() < 2) {
            return null;
        }
        var sums = new double[STEPS];
        var counts = new int[STEPS];
        long length = Math.max(1, trace.timeMs()[trace.count() - 1]);
        for (int i = 0; i < column.length; i++) {
            if (column[i] != Trace.ABSENT) {
                int step = (int) Math.min(STEPS - 1, (long) STEPS * trace.timeMs()[i] / length);
                sums[step] += column[i];
                counts[step]++;
            }
        }
        for (int i = 0; i < STEPS; i++) {
            sums[i] = counts[i] == 0 ? Double.NaN : sums[i] / counts[i];
        }
        return sums;
    }

    private static double top(double[] fuel) {
        double top = LEAST_TOP * UL_S_A_LITRE_AN_HOUR;
        for (var value : fuel) {
            top = Math.max(top, Double.isNaN(value) ? 0 : value);
        }
        return top;
    }

    /** As steps, for fuel comes and goes at once. */
    private static String area(double[] values, double top) {
        var path = new StringBuilder("M0,100");
        for (int i = 0; i < STEPS; i++) {
            double value = Double.isNaN(values[i]) ? 0 : values[i];
            path.append("V")
                    .append(tenths(100 - 96 * value / top))
                    .append("H")
                    .append(tenths(1_000.0 * (i + 1) / STEPS));
        }
        return path.append("V100Z").toString();
    }

    private static String line(double[] values, double top) {
        var path = new StringBuilder();
        for (int i = 0; i < STEPS; i++) {
            if (!Double.isNaN(values[i])) {
                path.append(path.isEmpty() ? "M" : " L")
                        .append(tenths(1_000.0 * (i + .5) / STEPS))
                        .append(',')
                        .append(tenths(100 - 100 * values[i] / top));
            }
        }
        return path.toString();
    }

    private static String tenths(double value) {
        return Double.toString(Math.round(value * 10) / 10.0);
    }
}
