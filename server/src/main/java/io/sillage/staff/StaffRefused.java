package io.sillage.staff;

import io.sillage.kernel.Refusal;

/** Mail address and first password, or the step that this is, do not fit. */
public final class StaffRefused extends Refusal {

    private static final long serialVersionUID = 1;

    StaffRefused() {
        super(Kind.NOT_SIGNED_IN, "staff-refused", "This was not accepted. Begin again.");
    }
}
