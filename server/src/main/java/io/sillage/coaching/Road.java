package io.sillage.coaching;

/**
 * What a road asks of a middling car, per kilogram of it: vehicle-specific power as Jiménez-Palacios (1999) gives it for
 * light cars on the flat, in W/kg (which is kW per tonne).
 */
final class Road {

    private static final double ROTATING_MASS = 1.1;
    private static final double ROLLING = 0.132;
    private static final double AIR = 0.000302;

    private Road() {}

    /** Rolling and air resistance, m/s². */
    static double drag(double metresPerSecond) {
        return ROLLING + AIR * metresPerSecond * metresPerSecond;
    }

    /** The power at the wheels; negative when the car is to be slowed. */
    static double wattsPerKg(double metresPerSecond, double acceleration) {
        return metresPerSecond * (ROTATING_MASS * acceleration + drag(metresPerSecond));
    }
}
