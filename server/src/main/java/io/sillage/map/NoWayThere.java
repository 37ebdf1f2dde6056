package io.sillage.map;

import io.sillage.kernel.Refusal;

/** No way for a car leads to a point from the one before it, or from it. */
public final class NoWayThere extends Refusal {

    private static final long serialVersionUID = 1;

    private final int point;

    NoWayThere(int point) {
        super(Kind.INVALID, "no-way-there", "No way for a car leads there.");
        this.point = point;
    }

    /** Which of the points that were asked about, counted from 0. */
    public int point() {
        return point;
    }
}
