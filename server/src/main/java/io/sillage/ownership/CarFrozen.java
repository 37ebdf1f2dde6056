package io.sillage.ownership;

import io.sillage.kernel.Refusal;

/** The car is being sold: until that has come to its end it is shared with nobody new. */
public final class CarFrozen extends Refusal {

    private static final long serialVersionUID = 1;

    public CarFrozen() {
        super(
                Kind.CONFLICT,
                "car-frozen",
                "This car is being sold. Nobody new is let in before that has come to its end.");
    }
}
