package io.sillage.journey;

import io.sillage.kernel.Refusal;

/** A journey leads to as many places as it may. */
public final class TooManyStops extends Refusal {

    private static final long serialVersionUID = 1;

    TooManyStops() {
        super(Kind.CONFLICT, "too-many-stops", "A journey has at most nine stops and one destination.");
    }
}
