package io.sillage.ownership;

import io.sillage.kernel.Refusal;

/** Who has shown nothing but that he has the car neither shares nor sells it before a dealer has seen his papers (G15). */
public final class OwnerUnconfirmed extends Refusal {

    private static final long serialVersionUID = 1;

    public OwnerUnconfirmed() {
        super(
                Kind.FORBIDDEN,
                "owner-unconfirmed",
                "A dealer has yet to see the owner's papers. Until then this car is neither shared nor sold.");
    }
}
