package io.sillage.ownership;

import io.sillage.kernel.Refusal;

/** The car has an owner in that time: a second one is never written over the first (G1). */
public final class AlreadyOwned extends Refusal {

    private static final long serialVersionUID = 1;

    AlreadyOwned() {
        super(Kind.CONFLICT, "already-owned", "This car has an owner at that time; his period must end first.");
    }
}
