package io.sillage.account;

import io.sillage.kernel.Refusal;

/** Sign-in was tried too often, for one account, from one place or altogether. */
public final class TooManyTries extends Refusal {

    private static final long serialVersionUID = 1;

    TooManyTries() {
        super(Kind.TOO_MANY, "too-many-tries", "Too many tries in a short time. Please wait a few minutes.");
    }
}
