package io.sillage.trip;

import io.sillage.kernel.Refusal;

/** Trips cannot be kept so long. */
public final class BadRetention extends Refusal {

    private static final long serialVersionUID = 1;

    BadRetention(int longest) {
        super(Kind.INVALID, "bad-retention", "Expected from 1 to " + longest + " months.");
    }
}
