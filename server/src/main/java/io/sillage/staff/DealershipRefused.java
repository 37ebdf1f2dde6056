package io.sillage.staff;

import io.sillage.kernel.Refusal;

/** A name cannot be read, or there is a dealership of this name in this town. */
public final class DealershipRefused extends Refusal {

    private static final long serialVersionUID = 1;

    DealershipRefused() {
        super(
                Kind.INVALID,
                "dealership-refused",
                "A name here is 1 to 80 visible characters, and a dealership stands once.");
    }
}
