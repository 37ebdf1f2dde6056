package io.sillage.car.drive;

/** One second of driving as the car's own sensors see it: means over the second, charge at its end. */
record Second(
        double speedMs,
        double engineRpm,
        double fuelMicrolitres,
        double batteryW,
        double charge,
        double acceleratorShare,
        boolean braking,
        boolean fuelCut) {}
