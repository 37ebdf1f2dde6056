package io.sillage.edge;

import io.sillage.kernel.Refusal;

/** The token is good, and not for this. */
final class InsufficientScope extends Refusal {

    private static final long serialVersionUID = 1;

    InsufficientScope() {
        super(Kind.FORBIDDEN, "insufficient-scope", "This token was not given for that.");
    }
}
