package io.sillage.journey;

import io.sillage.kernel.Refusal;

/** What is asked of a stop cannot be done. */
public final class BadStop extends Refusal {

    private static final long serialVersionUID = 1;

    BadStop() {
        super(Kind.INVALID, "bad-stop", "There is no such stop, or its place or label is missing.");
    }
}
