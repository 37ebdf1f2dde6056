package io.sillage.coaching;

import org.jspecify.annotations.Nullable;

/**
 * How gently a trip gained its speed: the share of kinetic energy that was gained at or below a comfortable acceleration,
 * falling to nothing at a hard one. Both limits fall as speed rises, since the same push asks more power.
 */
final class AccelerationMeter {

    static final double GENTLE = 0.8;
    static final double GENTLE_W_PER_KG = 8;
    static final double HARD = 2.2;
    static final double HARD_W_PER_KG = 25;
    /** One start from rest to 50 km/h; less says nothing of a driver. */
    static final double LEAST_J_PER_KG = 96;

    private double gained;
    private double gainedHard;

    void second(double metresPerSecond, double acceleration) {
        if (acceleration <= 0.05) {
            return;
        }
        gained += metresPerSecond * acceleration;
        gainedHard += hard(metresPerSecond, acceleration);
    }

    /** How much of a second's gain was gained hard, J/kg. */
    static double hard(double metresPerSecond, double acceleration) {
        double energy = metresPerSecond * acceleration;
        if (acceleration <= GENTLE && energy <= GENTLE_W_PER_KG) {
            return 0;
        }
        double gentle = gentle(metresPerSecond);
        double hard = Math.min(HARD, HARD_W_PER_KG / metresPerSecond);
        return energy * Math.min((acceleration - gentle) / (hard - gentle), 1);
    }

    /** The comfortable acceleration at a speed, m/s². */
    static double gentle(double metresPerSecond) {
        return Math.min(GENTLE, GENTLE_W_PER_KG / metresPerSecond);
    }

    /** What was gained hard, J/kg. */
    double lost() {
        return gainedHard;
    }

    /** From 0 to 100, or null when the trip gained too little speed to tell. */
    @Nullable
    Double score() {
        return gained < LEAST_J_PER_KG ? null : 100 * (1 - gainedHard / gained);
    }
}
