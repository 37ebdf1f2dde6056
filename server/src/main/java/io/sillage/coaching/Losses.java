package io.sillage.coaching;

/**
 * What hard starts, late braking and uneven speed cost, in millilitres of petrol for a car of 1.6 t (docs/coaching.md, section 7).
 */
public record Losses(double accelerationMl, double brakingMl, double constantSpeedMl) {

    static final Losses NONE = new Losses(0, 0, 0);

    /** From J per kg at the wheels. */
    static Losses ofEnergy(double hardJ, double brakedJ, double unevenJ) {
        return new Losses(hardJ * Petrol.ML_PER_HARD_J, brakedJ * Petrol.ML_PER_J, unevenJ * Petrol.ML_PER_J);
    }

    public double sumMl() {
        return accelerationMl + brakingMl + constantSpeedMl;
    }
}
