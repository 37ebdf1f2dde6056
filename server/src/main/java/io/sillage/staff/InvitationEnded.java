package io.sillage.staff;

import io.sillage.kernel.Refusal;

/** The invitation is good no more, or never was. */
public final class InvitationEnded extends Refusal {

    private static final long serialVersionUID = 1;

    InvitationEnded() {
        super(Kind.GONE, "invitation-ended", "This invitation was used or withdrawn, or has ended. Ask for another.");
    }
}
