package io.sillage.staff;

import io.sillage.kernel.Refusal;

/** The text cannot be an operator's mail address. */
public final class OperatorMailRefused extends Refusal {

    private static final long serialVersionUID = 1;

    OperatorMailRefused() {
        super(Kind.INVALID, "operator-mail", "An operator's mail address looks like name@example.org.");
    }
}
