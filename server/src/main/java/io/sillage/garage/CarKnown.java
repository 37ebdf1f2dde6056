package io.sillage.garage;

import io.sillage.kernel.Refusal;

/** There is a car of this VIN already. Only those who take cars in hear this, never an owner. */
public final class CarKnown extends Refusal {

    private static final long serialVersionUID = 1;

    CarKnown() {
        super(Kind.CONFLICT, "car-known", "A car of this VIN is known already.");
    }
}
