package io.sillage.account;

import io.sillage.kernel.Refusal;

/** A new password and its confirmation are not the same. */
public final class PasswordsDiffer extends Refusal {

    private static final long serialVersionUID = 1;

    PasswordsDiffer() {
        super(Kind.INVALID, "passwords-differ", "The new password and its confirmation are not the same.");
    }
}
