package io.sillage.car.drive;

/**
 * The figures of a compact hybrid with a 2.0 l engine: a power split between engine and motors, a small traction
 * battery. The method is that of Guzzella and Sciarretta, Vehicle Propulsion Systems (Springer, 3rd ed.), chapters 2
 * (longitudinal forces), 3.1 (Willans line of the engine) and 4 (battery as a voltage behind a resistance); the figures
 * are round ones of its class, not of any one model.
 */
record Hybrid(
        double massKg,
        double rotatingShare,
        double dragAreaM2,
        double rolling,
        double auxiliaryW,
        double gearing,
        double motorEfficiency,
        double motorMostW,
        double regenerativeShare,
        double electricTopSpeedMs,
        double tankLitres) {

    static final double GRAVITY = 9.81;
    static final double AIR_KG_M3 = 1.2;

    static Hybrid compact() {
        return new Hybrid(1_650, 0.04, 0.68, 0.0095, 350, 0.96, 0.90, 60_000, 0.75, 32, 43);
    }

    double inertiaKg() {
        return massKg * (1 + rotatingShare);
    }

    double rollingN(double speedMs) {
        return speedMs > 0 ? rolling * massKg * GRAVITY : 0;
    }

    double dragN(double speedMs) {
        return 0.5 * AIR_KG_M3 * dragAreaM2 * speedMs * speedMs;
    }

    double kineticJ(double speedMs) {
        return 0.5 * inertiaKg() * speedMs * speedMs;
    }
}
