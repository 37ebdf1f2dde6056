package io.sillage.account;

import io.sillage.kernel.Refusal;

/** An account cannot be opened, or go on, without its terms. */
public final class TermsNotAgreed extends Refusal {

    private static final long serialVersionUID = 1;

    TermsNotAgreed() {
        super(Kind.INVALID, "terms-not-agreed", "The terms of use must be agreed to.");
    }
}
