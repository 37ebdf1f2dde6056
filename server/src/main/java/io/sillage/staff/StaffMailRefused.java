package io.sillage.staff;

import io.sillage.kernel.Refusal;

/** The text cannot be the mail address of somebody who works here. */
public final class StaffMailRefused extends Refusal {

    private static final long serialVersionUID = 1;

    StaffMailRefused() {
        super(Kind.INVALID, "staff-mail", "The mail address of a colleague looks like name@example.org.");
    }
}
