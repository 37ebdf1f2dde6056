package io.sillage.trip;

import io.sillage.kernel.Refusal;

/** What was named is no price for a litre that can be kept. */
public final class BadFuelPrice extends Refusal {

    private static final long serialVersionUID = 1;

    BadFuelPrice(String expected) {
        super(Kind.INVALID, "bad-fuel-price", expected);
    }
}
