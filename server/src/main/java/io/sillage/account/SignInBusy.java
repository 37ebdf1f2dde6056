package io.sillage.account;

import io.sillage.kernel.Refusal;

/** All places for checking passwords are taken; the rest of the platform keeps its processors. */
public final class SignInBusy extends Refusal {

    private static final long serialVersionUID = 1;

    SignInBusy() {
        super(Kind.UNAVAILABLE, "sign-in-busy", "Too many people are signing in at this moment. Please try again.");
    }
}
