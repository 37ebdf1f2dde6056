package io.sillage.ownership;

import io.sillage.kernel.Refusal;

/** Whoever saw the papers first cannot also be the second who lets the car pass against its owner's word. */
public final class SecondPersonNeeded extends Refusal {

    private static final long serialVersionUID = 1;

    SecondPersonNeeded() {
        super(Kind.FORBIDDEN, "second-person-needed", "Another member of staff has to sign, who did not sign first.");
    }
}
