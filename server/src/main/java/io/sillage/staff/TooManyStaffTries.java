package io.sillage.staff;

import io.sillage.kernel.Refusal;

/** Too many first passwords were tried from one place. */
public final class TooManyStaffTries extends Refusal {

    private static final long serialVersionUID = 1;

    TooManyStaffTries() {
        super(Kind.TOO_MANY, "too-many-staff-tries", "Too many tries. Please wait some minutes.");
    }
}
