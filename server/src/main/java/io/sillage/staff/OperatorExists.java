package io.sillage.staff;

import io.sillage.kernel.Refusal;

/** An operator of this mail address was created before. */
public final class OperatorExists extends Refusal {

    private static final long serialVersionUID = 1;

    OperatorExists() {
        super(Kind.CONFLICT, "operator-exists", "Somebody with this mail address works here.");
    }
}
