package io.sillage.location;

import io.sillage.kernel.Refusal;

/** Private mode was switched on in the car: only there it is switched off. */
public final class SetInTheCar extends Refusal {

    private static final long serialVersionUID = 1;

    SetInTheCar() {
        super(
                Kind.CONFLICT,
                "private-mode-set-in-car",
                "Private mode was switched on in the car. Only somebody in the car can switch it off.");
    }
}
