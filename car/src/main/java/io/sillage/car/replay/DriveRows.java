package io.sillage.car.replay;

import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import io.sillage.wire.v1.FuelSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Turns the rows of one trip into what a car would have sent, by the replay rules of docs/vehicle-link.md. */
final class DriveRows {

    private static final double AIR_TO_FUEL = 14.08;
    private static final double GRAMS_A_LITRE = 740;
    private static final double MICROLITRES_A_LITRE = 1e6;
    private static final double CM_S_PER_KMH = 1 / 0.036;

    private final List<VedRow> rows;

    private DriveRows(List<VedRow> rows) {
        this.rows = rows;
    }

    static RecordedDrive read(List<VedRow> rows) {
        var first = rows.getFirst();
        var drive = new DriveRows(rows);
        var fuelSource = drive.fuelSource();
        return new RecordedDrive(first.vehicle(), first.trip(), first.tripStart(), fuelSource, drive.trace(fuelSource));
    }

    private FuelSource fuelSource() {
        if (has(VedRow::fuelLitresPerHour)) {
            return FuelSource.MEASURED;
        }
        return has(VedRow::airMassGramsPerSecond) ? FuelSource.FROM_AIR_MASS : FuelSource.FUEL_SOURCE_UNSPECIFIED;
    }

    private Trace trace(FuelSource fuelSource) {
        var columns = new EnumMap<Signal, int[]>(Signal.class);
        put(columns, Signal.SPEED, row -> row.speedKmh() * CM_S_PER_KMH);
        put(columns, Signal.ENGINE_SPEED, DriveRows::engineRpm);
        put(columns, Signal.BATTERY_POWER, row -> -row.batteryAmperes() * row.batteryVolts());
        put(columns, Signal.BATTERY_CHARGE, row -> row.batteryChargePercent() * 10);
        put(columns, Signal.OUTSIDE_TEMPERATURE, row -> row.outsideCelsius() * 10);
        fuel(columns, fuelSource);
        return new Trace(rows.stream().mapToInt(VedRow::timeMs).toArray(), columns, positions());
    }

    /** Rows that turn, however slowly, stay above 0: an rpm of 0 says that the engine is off. */
    private static double engineRpm(VedRow row) {
        double rpm = row.engineRpm();
        return rpm > 0 && rpm < 1 ? 1 : rpm;
    }

    private void fuel(Map<Signal, int[]> columns, FuelSource source) {
        switch (source) {
            case MEASURED -> putCarried(columns, row -> row.fuelLitresPerHour() / 3600 * MICROLITRES_A_LITRE);
            case FROM_AIR_MASS ->
                putCarried(
                        columns,
                        row -> row.airMassGramsPerSecond() / AIR_TO_FUEL / GRAMS_A_LITRE * MICROLITRES_A_LITRE);
            case FUEL_SOURCE_UNSPECIFIED, UNRECOGNIZED -> {}
        }
    }

    private void put(Map<Signal, int[]> columns, Signal signal, ToDoubleFunction<VedRow> measure) {
        if (has(measure)) {
            columns.put(
                    signal,
                    rows.stream()
                            .mapToInt(row -> rounded(measure.applyAsDouble(row)))
                            .toArray());
        }
    }

    /** Carries the rounding on to the next row: at tick-over a rate is some 20 µl/s, where half a µl would count. */
    private void putCarried(Map<Signal, int[]> columns, ToDoubleFunction<VedRow> measure) {
        var values = new int[rows.size()];
        double carried = 0;
        for (int i = 0; i < values.length; i++) {
            double exact = measure.applyAsDouble(rows.get(i));
            values[i] = rounded(Math.max(0, exact + carried));
            carried = Double.isNaN(exact) ? carried : exact + carried - values[i];
        }
        columns.put(Signal.FUEL_RATE, values);
    }

    private static int rounded(double value) {
        return Double.isNaN(value) ? Trace.ABSENT : Math.toIntExact(Math.round(value));
    }

    private boolean has(ToDoubleFunction<VedRow> measure) {
        return rows.stream().anyMatch(row -> !Double.isNaN(measure.applyAsDouble(row)));
    }

    /** The data set holds a position until the next one, some four seconds: only the new ones are fixes. */
    private Positions positions() {
        var fixes = new PositionList(rows.size());
        for (var row : rows) {
            if (!Double.isNaN(row.latitude()) && !Double.isNaN(row.longitude())) {
                fixes.addIfMoved(row.timeMs(), rounded(row.latitude() * 1e7), rounded(row.longitude() * 1e7));
            }
        }
        return fixes.positions();
    }
}
