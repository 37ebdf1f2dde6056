package io.sillage.journey;

import io.sillage.kernel.GeoPoint;

/** A place that a journey leads to: what its planner calls it, and where it is. */
public record Stop(String label, GeoPoint point) {

    static final int LONGEST_LABEL = 120;

    private static final double SAME_M = 25;

    public Stop {
        label = Labels.oneLine(label, LONGEST_LABEL);
    }

    boolean isAt(Stop other) {
        return point.metresTo(other.point) < SAME_M;
    }
}
