package io.sillage.trip;

import io.sillage.kernel.Refusal;

/** There is no trip with which this one can be made one. */
public final class NoNextTrip extends Refusal {

    private static final long serialVersionUID = 1;

    NoNextTrip() {
        super(Kind.CONFLICT, "no-next-trip", "No trip follows with which this one would lie within 24 hours.");
    }
}
