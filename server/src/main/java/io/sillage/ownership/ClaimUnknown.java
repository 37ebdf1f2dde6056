package io.sillage.ownership;

import io.sillage.kernel.Refusal;

/** No customer has this code for this car. Only dealers hear this. */
public final class ClaimUnknown extends Refusal {

    private static final long serialVersionUID = 1;

    ClaimUnknown() {
        super(Kind.NOT_FOUND, "claim-unknown", "There is no such code for this car, or it has ended.");
    }
}
