package io.sillage.car.drive;

/** Where the energy of a drive came from and where it went, in joules. Used by one thread. */
final class Energy {

    double fuel;
    double engineHeat;
    double motorLoss;
    double gearLoss;
    double batteryLoss;
    double auxiliaries;
    double rolling;
    double drag;
    double brakes;

    /** All that is gone for good. */
    double spent() {
        return engineHeat + motorLoss + gearLoss + batteryLoss + auxiliaries + rolling + drag + brakes;
    }
}
