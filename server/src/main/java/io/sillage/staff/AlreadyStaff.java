package io.sillage.staff;

import io.sillage.kernel.Refusal;

/** Somebody of this mail address works here already, in whichever house. */
public final class AlreadyStaff extends Refusal {

    private static final long serialVersionUID = 1;

    AlreadyStaff() {
        super(Kind.CONFLICT, "already-staff", "Somebody with this mail address works here already.");
    }
}
