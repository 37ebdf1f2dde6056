package io.sillage.coaching;

import org.jspecify.annotations.Nullable;

/**
 * How much of the energy that a trip asked of its car the same way would have asked at an even pace, the trip's mean speed in
 * motion. What braking gives back is taken off, and what standing takes is added.
 */
final class EnergyMeter {

    /** About 0.8 kW for what runs in a car of 1.6 t that stands. */
    static final double STANDING_W_PER_KG = 0.5;

    static final double LEAST_M = 1000;

    private static final double STANDS_BELOW = 0.5;

    private double asked;
    private double kept;
    private double metres;
    private double movingM;
    private int movingS;
    private int standingS;

    void second(double speed, double acceleration) {
        double power = speed * (acceleration + Road.drag(speed));
        metres += speed;
        if (power > 0) {
            asked += power;
        } else {
            kept += BrakingMeter.kept(-power, speed);
        }
        if (speed > STANDS_BELOW) {
            movingM += speed;
            movingS++;
        } else {
            standingS++;
        }
    }

    /** From 0 to 100, or null when the trip was too short to tell. */
    @Nullable
    Double score() {
        if (metres < LEAST_M || movingS == 0) {
            return null;
        }
        double even = metres * Road.drag(movingM / movingS);
        double net = asked - Petrol.GIVEN_BACK * kept + STANDING_W_PER_KG * standingS;
        return net <= even ? 100 : 100 * even / net;
    }
}
