package io.sillage.trip;

import io.sillage.kernel.Refusal;

/** A trip that was cut cannot be deleted in part. */
public final class TripInPieces extends Refusal {

    private static final long serialVersionUID = 1;

    TripInPieces() {
        super(
                Kind.CONFLICT,
                "trip-in-pieces",
                "This trip is a piece of one that was cut; join the pieces first, then delete it.");
    }
}
