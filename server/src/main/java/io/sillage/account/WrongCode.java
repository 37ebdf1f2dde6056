package io.sillage.account;

import io.sillage.kernel.Refusal;

/** A code that the authenticator app does not show now, that was used before, or that is no recovery code left. */
public final class WrongCode extends Refusal {

    private static final long serialVersionUID = 1;

    WrongCode() {
        super(Kind.NOT_SIGNED_IN, "wrong-code", "This code is not right, or was used before.");
    }
}
