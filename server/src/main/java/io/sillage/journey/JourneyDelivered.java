package io.sillage.journey;

import io.sillage.kernel.Refusal;

/** A journey cannot be taken back from a car that has it. */
public final class JourneyDelivered extends Refusal {

    private static final long serialVersionUID = 1;

    JourneyDelivered() {
        super(Kind.CONFLICT, "journey-delivered", "The car has this journey already; it cannot be withdrawn any more.");
    }
}
