package io.sillage.headunit;

import io.sillage.kernel.Refusal;

/** What is its owner's is told to a unit once he has linked it and confirmed that. */
public final class UnitNotLinked extends Refusal {

    private static final long serialVersionUID = 1;

    public UnitNotLinked() {
        super(Kind.FORBIDDEN, "unit-not-linked", "This unit is not linked, or its owner has not confirmed it.");
    }
}
