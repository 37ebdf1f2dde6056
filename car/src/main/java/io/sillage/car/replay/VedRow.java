package io.sillage.car.replay;

import java.time.Instant;

/** One line of the Vehicle Energy Dataset, cut at its commas; what is not there is NaN. */
record VedRow(String[] cells) {

    private static final int DAY = 0;
    private static final int VEHICLE = 1;
    private static final int TRIP = 2;
    private static final int TIME = 3;
    private static final int LATITUDE = 4;
    private static final int LONGITUDE = 5;
    private static final int SPEED = 6;
    private static final int AIR_MASS = 7;
    private static final int ENGINE_SPEED = 8;
    private static final int OUTSIDE = 10;
    private static final int FUEL_RATE = 11;
    private static final int CURRENT = 15;
    private static final int CHARGE = 16;
    private static final int VOLTAGE = 17;
    private static final int COLUMNS = 22;

    /** Day 1 of the data set. */
    private static final Instant FIRST_DAY = Instant.parse("2017-11-01T00:00:00Z");

    private static final double MS_A_DAY = 86_400_000;

    static VedRow parse(String line) {
        var cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(
                    "a line of " + cells.length + " columns; expected the " + COLUMNS + " of the VED layout");
        }
        return new VedRow(cells);
    }

    /** When the trip that this row belongs to began. */
    Instant tripStart() {
        return FIRST_DAY.plusMillis(Math.round((number(DAY) - 1) * MS_A_DAY));
    }

    int vehicle() {
        return Integer.parseInt(cells[VEHICLE]);
    }

    int trip() {
        return Integer.parseInt(cells[TRIP]);
    }

    boolean isOfSameTripAs(VedRow other) {
        return cells[VEHICLE].equals(other.cells[VEHICLE]) && cells[TRIP].equals(other.cells[TRIP]);
    }

    int timeMs() {
        return Integer.parseInt(cells[TIME]);
    }

    double latitude() {
        return number(LATITUDE);
    }

    double longitude() {
        return number(LONGITUDE);
    }

    double speedKmh() {
        return number(SPEED);
    }

    double airMassGramsPerSecond() {
        return number(AIR_MASS);
    }

    double engineRpm() {
        return number(ENGINE_SPEED);
    }

    double outsideCelsius() {
        return number(OUTSIDE);
    }

    double fuelLitresPerHour() {
        return number(FUEL_RATE);
    }

    /** Positive while charging: over all 317 drives with a clear change of charge the two have the same sign. */
    double batteryAmperes() {
        return number(CURRENT);
    }

    /** The recorder writes 0 where it had no answer. */
    double batteryChargePercent() {
        double percent = number(CHARGE);
        return percent == 0 ? Double.NaN : percent;
    }

    double batteryVolts() {
        double volts = number(VOLTAGE);
        return volts == 0 ? Double.NaN : volts;
    }

    private double number(int column) {
        var cell = cells[column];
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }
}
