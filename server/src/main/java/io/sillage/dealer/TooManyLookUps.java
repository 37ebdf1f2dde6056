package io.sillage.dealer;

import io.sillage.kernel.Refusal;

/** A clerk has looked for customers too often within an hour (A17). */
public final class TooManyLookUps extends Refusal {

    private static final long serialVersionUID = 1;

    TooManyLookUps() {
        super(Kind.TOO_MANY, "too-many-look-ups", "Too many look-ups within an hour. The operators have been told.");
    }
}
