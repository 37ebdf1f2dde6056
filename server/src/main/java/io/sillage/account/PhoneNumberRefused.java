package io.sillage.account;

import io.sillage.kernel.Refusal;

/** The text is no telephone number. */
public final class PhoneNumberRefused extends Refusal {

    private static final long serialVersionUID = 1;

    PhoneNumberRefused() {
        super(Kind.INVALID, "phone-number", "A telephone number has 6 to 15 digits, such as +33 1 23 45 67 89.");
    }
}
