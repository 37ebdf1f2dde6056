package io.sillage.headunit;

import io.sillage.kernel.Refusal;

/** A request comes from no unit that we know, or does not show that it holds the unit's key. */
public final class UnitUnproven extends Refusal {

    private static final long serialVersionUID = 1;

    public UnitUnproven() {
        super(Kind.NOT_SIGNED_IN, "unit-unproven", "This request does not show which unit it comes from.");
    }
}
