package io.sillage.handover;

import io.sillage.handover.HandOver.Step;
import io.sillage.kernel.Refusal;
import io.sillage.kernel.Spelling;

/** Something is asked of a hand-over that comes later, or came before (A09). */
public final class WrongStep extends Refusal {

    private static final long serialVersionUID = 1;

    WrongStep(Step present) {
        super(
                Kind.FORBIDDEN,
                "hand-over-step",
                "That is not the next step of this hand-over: it stands at '" + Spelling.of(present) + "'.");
    }
}
