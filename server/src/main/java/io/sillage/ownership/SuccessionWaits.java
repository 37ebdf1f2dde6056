package io.sillage.ownership;

import io.sillage.kernel.Refusal;

/** Somebody waits to follow the owner of this car, or was objected to: two cannot. Only dealers hear this. */
public final class SuccessionWaits extends Refusal {

    private static final long serialVersionUID = 1;

    SuccessionWaits() {
        super(Kind.CONFLICT, "succession-waits", "Somebody waits to become the owner of this car already.");
    }
}
