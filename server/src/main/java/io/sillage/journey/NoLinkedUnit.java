package io.sillage.journey;

import io.sillage.kernel.Refusal;

/** A car has no head unit that is linked to its owner (R42). */
public final class NoLinkedUnit extends Refusal {

    private static final long serialVersionUID = 1;

    NoLinkedUnit() {
        super(
                Kind.CONFLICT,
                "no-linked-unit",
                "No multimedia device of this car is linked to this account. Register it first.");
    }
}
