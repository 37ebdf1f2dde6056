package io.sillage.staff;

import io.sillage.kernel.Refusal;

/** No operator of this mail address works here. */
public final class OperatorUnknown extends Refusal {

    private static final long serialVersionUID = 1;

    OperatorUnknown() {
        super(Kind.NOT_FOUND, "operator-unknown", "No operator with this mail address works here.");
    }
}
