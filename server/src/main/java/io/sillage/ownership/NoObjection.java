package io.sillage.ownership;

import io.sillage.kernel.Refusal;

/** There is no owner's objection that stands, so nothing is to be settled. Only dealers hear this. */
public final class NoObjection extends Refusal {

    private static final long serialVersionUID = 1;

    NoObjection() {
        super(Kind.CONFLICT, "no-objection", "The owner has not objected, or it was settled already.");
    }
}
