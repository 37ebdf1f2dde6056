package io.sillage.handover;

import io.sillage.kernel.Refusal;

/** No seller has given this code, it was used, it has ended, or it is one's own. */
public final class HandOverCodeRefused extends Refusal {

    private static final long serialVersionUID = 1;

    HandOverCodeRefused() {
        super(Kind.INVALID, "hand-over-code", "There is no such code, or it was used, or has ended. Ask the seller.");
    }
}
