package io.sillage.account;

import io.sillage.kernel.Refusal;

/** The account asks for nothing but the password that was just given: there is no second step to recover from. */
public final class NothingToRecover extends Refusal {

    private static final long serialVersionUID = 1;

    NothingToRecover() {
        super(Kind.CONFLICT, "nothing-to-recover", "This account has no second step: sign in with its password.");
    }
}
