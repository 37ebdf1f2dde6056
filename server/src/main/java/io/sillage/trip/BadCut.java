package io.sillage.trip;

import io.sillage.kernel.Refusal;

/** A trip cannot be cut there. */
public final class BadCut extends Refusal {

    private static final long serialVersionUID = 1;

    BadCut() {
        super(
                Kind.INVALID,
                "bad-cut",
                "Expected an instant within the trip, after its first and before its last sample.");
    }
}
