package io.sillage.coaching;

/** What energy at the wheels costs in petrol, as hybrids on the road have shown (docs/coaching.md, section 7). */
final class Petrol {

    /** For each J per kg of car: 1.6 t moved by petrol of 32 kJ/ml at an efficiency of 33 %. */
    static final double ML_PER_J = 0.15;
    /** What each J per kg costs besides when it is gained hard. */
    static final double ML_PER_HARD_J = 0.05;
    /** The share of what the motor takes in braking that it gives to the wheels again. */
    static final double GIVEN_BACK = 0.7;

    private Petrol() {}
}
