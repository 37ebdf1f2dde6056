package io.sillage.account;

import io.sillage.kernel.Refusal;

/** The account has an authenticator app: another one is set up after it was removed. */
public final class AuthenticatorKnown extends Refusal {

    private static final long serialVersionUID = 1;

    AuthenticatorKnown() {
        super(Kind.CONFLICT, "authenticator-known", "The account has an authenticator app. Remove it first.");
    }
}
