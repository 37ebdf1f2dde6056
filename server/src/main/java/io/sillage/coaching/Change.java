package io.sillage.coaching;

import java.util.function.DoubleUnaryOperator;

/** The way and the time from one speed to another at an acceleration that depends on the speed. */
record Change(double metres, double seconds) {

    private static final double STEP = 0.1;

    /** Gentle braking: half of what the motor can take, m/s². */
    static double brakes(double metresPerSecond) {
        return Math.min(BrakingMeter.MOTOR_ACCELERATION, BrakingMeter.MOTOR_W_PER_KG / metresPerSecond) / 2;
    }

    /** Between two speeds in m/s, the lower one first. */
    static Change gently(double low, double high, DoubleUnaryOperator acceleration) {
        double metres = 0;
        double seconds = 0;
        for (double v = low + STEP / 2; v < high; v += STEP) {
            double time = STEP / acceleration.applyAsDouble(v);
            seconds += time;
            metres += v * time;
        }
        return new Change(metres, seconds);
    }

    /** What gentle braking takes between two speeds, J/kg; the air and the tyres take the rest. */
    static double brakedJ(double low, double high) {
        double taken = 0;
        for (double v = low + STEP / 2; v < high; v += STEP) {
            double braking = brakes(v);
            taken += v * STEP * braking / (braking + Road.drag(v));
        }
        return taken;
    }
}
