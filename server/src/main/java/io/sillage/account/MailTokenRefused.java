package io.sillage.account;

import io.sillage.kernel.Refusal;

/** A link of a letter that was used, has ended, was replaced by a newer one, or never was. Which of them is not said. */
public final class MailTokenRefused extends Refusal {

    private static final long serialVersionUID = 1;

    MailTokenRefused() {
        super(Kind.GONE, "mail-link-ended", "This link was used, has ended or was replaced: ask for a new one.");
    }
}
