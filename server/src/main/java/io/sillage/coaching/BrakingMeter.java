package io.sillage.coaching;

import org.jspecify.annotations.Nullable;

/**
 * How much of what the brakes took could go back into the battery. Up to the motor's limit the loss grows with the square of
 * the power, as in any wire; beyond it the rest is heat in the discs. Braking early and long scores high.
 */
final class BrakingMeter {

    /** About 22 kW at the wheels of a car of 1.6 t. */
    static final double MOTOR_W_PER_KG = 14;
    /** At low speed the motor's torque, not its power, is the limit. */
    static final double MOTOR_ACCELERATION = 2.0;

    static final double GENTLY_LOST = 1 / 8.0;
    /** One stop from 50 km/h. */
    static final double LEAST_J_PER_KG = 96;

    private double taken;
    private double kept;

    void second(double metresPerSecond, double acceleration) {
        double power = (-acceleration - Road.drag(metresPerSecond)) * metresPerSecond;
        if (power <= 0) {
            return;
        }
        taken += power;
        kept += kept(power, metresPerSecond);
    }

    /** What the motor keeps of a second's braking power, in W/kg. */
    static double kept(double power, double metresPerSecond) {
        double limit = Math.min(MOTOR_W_PER_KG, MOTOR_ACCELERATION * metresPerSecond);
        return power < 2 * limit ? power * (1 - power / (4 * limit)) : limit;
    }

    /** What is lost beside gentle braking, at half the motor's limit, which loses an eighth, J/kg. */
    double lost() {
        return Math.max(0, taken - kept - taken * GENTLY_LOST);
    }

    /** From 0 to 100, or null when the trip braked too little to tell. */
    @Nullable
    Double score() {
        return taken < LEAST_J_PER_KG ? null : 100 * kept / taken;
    }
}
