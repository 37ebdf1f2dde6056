package io.sillage.car.drive;

/**
 * A traction battery of 1.4 kWh: a voltage behind a resistance, with limits on what it gives and takes. Power is
 * positive when it gives. Used by one thread.
 */
final class Battery {

    static final double CAPACITY_J = 1.4 * 3.6e6;
    private static final double VOLTS = 230;
    private static final double OHMS = 0.25;
    private static final double MOST_GIVEN_W = 26_000;
    private static final double MOST_TAKEN_W = 25_000;
    private static final double LOWEST = 0.30;
    private static final double HIGHEST = 0.80;

    private double storedJ;

    Battery(double charge) {
        storedJ = charge * CAPACITY_J;
    }

    double charge() {
        return storedJ / CAPACITY_J;
    }

    double storedJ() {
        return storedJ;
    }

    /** The most it gives now; nothing when it is low. */
    double mostGivenW() {
        return MOST_GIVEN_W * Math.clamp((charge() - LOWEST) / 0.08, 0, 1);
    }

    /** The most it takes now; nothing when it is full. */
    double mostTakenW() {
        return MOST_TAKEN_W * Math.clamp((HIGHEST - charge()) / 0.08, 0, 1);
    }

    /** Gives (or, below zero, takes) power at its terminals for a second, and returns what its resistance has lost. */
    double runASecond(double terminalW) {
        double amperes = (VOLTS - Math.sqrt(VOLTS * VOLTS - 4 * OHMS * terminalW)) / (2 * OHMS);
        double lost = OHMS * amperes * amperes;
        storedJ -= terminalW + lost;
        return lost;
    }
}
