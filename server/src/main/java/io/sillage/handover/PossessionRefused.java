package io.sillage.handover;

import io.sillage.kernel.Refusal;

/** What was read in the car is not what it shows. By how much it differs is not said. */
public final class PossessionRefused extends Refusal {

    private static final long serialVersionUID = 1;

    PossessionRefused() {
        super(Kind.INVALID, "possession", "That is not what the car shows, or what it shows is not known.");
    }
}
