package io.sillage.journey;

import io.sillage.kernel.Refusal;

/** A journey leads nowhere yet. */
public final class NoDestination extends Refusal {

    private static final long serialVersionUID = 1;

    NoDestination() {
        super(Kind.CONFLICT, "no-destination", "A journey that is sent leads somewhere. Add its destination first.");
    }
}
