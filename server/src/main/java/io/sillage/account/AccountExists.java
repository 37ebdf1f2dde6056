package io.sillage.account;

import io.sillage.kernel.Refusal;

/** An account of this mailbox exists. Never told to the public, who hear "look into your mail" either way. */
public final class AccountExists extends Refusal {

    private static final long serialVersionUID = 1;

    AccountExists() {
        super(Kind.CONFLICT, "account-exists", "There is an account with this mail address.");
    }
}
