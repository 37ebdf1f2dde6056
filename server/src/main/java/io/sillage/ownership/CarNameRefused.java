package io.sillage.ownership;

import io.sillage.kernel.Refusal;

/** A name of a car that is too long, or has characters that no one can see. */
public final class CarNameRefused extends Refusal {

    private static final long serialVersionUID = 1;

    CarNameRefused() {
        super(Kind.INVALID, "car-name", "The name of a car has at most 40 visible characters.");
    }
}
