package io.sillage.account;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.Refusal;

/** The password is right, and the account wants a code of its authenticator app too. Nobody is signed in yet. */
public final class CodeNeeded extends Refusal {

    private static final long serialVersionUID = 1;

    private final transient AccountId account;

    CodeNeeded(AccountId account) {
        super(Kind.NOT_SIGNED_IN, "code-needed", "Send a code of the authenticator app, or a recovery code, as well.");
        this.account = account;
    }

    /** Whose password was right. */
    public AccountId account() {
        return account;
    }
}
