package io.sillage.account;

import io.sillage.kernel.Refusal;

/** The text cannot be a mail address. */
public final class BadMailAddress extends Refusal {

    private static final long serialVersionUID = 1;

    BadMailAddress() {
        super(
                Kind.INVALID,
                "bad-mail-address",
                "This is not a mail address we can write to: expected something like name@example.org, at most 254 characters.");
    }
}
