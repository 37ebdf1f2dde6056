package io.sillage.coaching;

import org.jspecify.annotations.Nullable;

/**
 * How evenly a trip held its speed where it could: over stretches of at least half a minute above 30 km/h without a real
 * change, the kinetic energy that went in and out per metre.
 */
final class ConstantSpeedMeter {

    static final double ABOVE_M_PER_S = 30 / 3.6;
    static final double STEADY_BELOW = 0.4;
    static final int STRETCH_S = 30;
    static final double LEAST_M = 500;
    /** Joules per kilogram and metre at which the score is nothing. */
    static final double RESTLESS = 0.3;

    static final double UNEVEN_LOST = (1 - Petrol.GIVEN_BACK) / 2;

    private double metres;
    private double churned;
    private double toAndFro;
    private double stretchM;
    private double stretchChurned;
    private double stretchGained;
    private int stretchS;

    void second(double metresPerSecond, double acceleration) {
        if (metresPerSecond <= ABOVE_M_PER_S || Math.abs(acceleration) >= STEADY_BELOW) {
            endStretch();
            return;
        }
        stretchS++;
        stretchM += metresPerSecond;
        stretchChurned += metresPerSecond * Math.abs(acceleration);
        stretchGained += metresPerSecond * acceleration;
    }

    void endStretch() {
        if (stretchS >= STRETCH_S) {
            metres += stretchM;
            churned += stretchChurned;
            toAndFro += stretchChurned - Math.abs(stretchGained);
        }
        stretchS = 0;
        stretchM = 0;
        stretchChurned = 0;
        stretchGained = 0;
    }

    /**
     * What going up and down cost, J/kg: of what goes in and comes out, half goes in, and not all of that comes back. A stretch that
     * ends faster or slower than it began has not lost the difference.
     */
    double lost() {
        endStretch();
        return toAndFro * UNEVEN_LOST;
    }

    /** From 0 to 100, or null when there was no steady stretch to judge. */
    @Nullable
    Double score() {
        endStretch();
        return metres < LEAST_M ? null : 100 * Math.max(0, 1 - churned / metres / RESTLESS);
    }
}
