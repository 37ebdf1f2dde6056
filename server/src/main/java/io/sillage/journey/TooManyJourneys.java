package io.sillage.journey;

import io.sillage.kernel.Refusal;

/** A car has as many journeys as it may. */
public final class TooManyJourneys extends Refusal {

    private static final long serialVersionUID = 1;

    TooManyJourneys() {
        super(Kind.CONFLICT, "too-many-journeys", "A car has at most 100 journeys. Delete one first.");
    }
}
