package io.sillage.map;

import io.sillage.kernel.Refusal;

/** A point is not on the map. */
public final class OutsideMap extends Refusal {

    private static final long serialVersionUID = 1;

    private final int point;

    OutsideMap(int point) {
        super(Kind.INVALID, "outside-map", "The point lies outside the map.");
        this.point = point;
    }

    /** Which of the points that were asked about, counted from 0. */
    public int point() {
        return point;
    }
}
