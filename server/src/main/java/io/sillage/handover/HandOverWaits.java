package io.sillage.handover;

import io.sillage.kernel.Refusal;

/** The car is being handed over already, or a dealer has confirmed somebody who waits for it. */
public final class HandOverWaits extends Refusal {

    private static final long serialVersionUID = 1;

    HandOverWaits() {
        super(Kind.CONFLICT, "hand-over-waits", "This car is on its way to somebody already; that must end first.");
    }
}
