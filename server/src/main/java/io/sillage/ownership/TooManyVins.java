package io.sillage.ownership;

import io.sillage.kernel.Refusal;

/** Somebody gives more VINs than a person has cars. */
public final class TooManyVins extends Refusal {

    private static final long serialVersionUID = 1;

    TooManyVins() {
        super(Kind.TOO_MANY, "too-many-vins", "An account gives at most 20 VINs an hour and holds at most 20 cars.");
    }
}
