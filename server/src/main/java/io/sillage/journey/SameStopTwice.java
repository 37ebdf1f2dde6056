package io.sillage.journey;

import io.sillage.kernel.Refusal;

/** Of two places that follow each other one would do. */
public final class SameStopTwice extends Refusal {

    private static final long serialVersionUID = 1;

    SameStopTwice() {
        super(Kind.CONFLICT, "same-stop-twice", "Two places that follow each other are the same.");
    }
}
