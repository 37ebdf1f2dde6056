package io.sillage.account;

import io.sillage.kernel.Refusal;

/** A name of a person that is empty, too long, or has characters that no one can see. */
public final class PersonNameRefused extends Refusal {

    private static final long serialVersionUID = 1;

    PersonNameRefused() {
        super(Kind.INVALID, "person-name", "A name has from 1 to 80 visible characters.");
    }
}
