package io.sillage.account;

import io.sillage.kernel.Refusal;

/** Mail address and password do not belong together. Which of the two is wrong is not said. */
public final class WrongCredentials extends Refusal {

    private static final long serialVersionUID = 1;

    WrongCredentials() {
        super(Kind.NOT_SIGNED_IN, "wrong-credentials", "The mail address or the password is wrong.");
    }
}
