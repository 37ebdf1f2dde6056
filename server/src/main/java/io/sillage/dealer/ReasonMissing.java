package io.sillage.dealer;

import io.sillage.kernel.Refusal;

/** What a clerk signs has to say why. */
public final class ReasonMissing extends Refusal {

    private static final long serialVersionUID = 1;

    ReasonMissing() {
        super(Kind.INVALID, "reason-missing", "A reason takes 10 to 500 characters.");
    }
}
