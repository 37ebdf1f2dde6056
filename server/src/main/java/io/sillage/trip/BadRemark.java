package io.sillage.trip;

import io.sillage.kernel.Refusal;

/** What was said of a trip is too long or cannot be read. */
public final class BadRemark extends Refusal {

    private static final long serialVersionUID = 1;

    BadRemark() {
        super(
                Kind.INVALID,
                "bad-remark",
                "Expected a name of at most " + TripRemark.LONGEST_NAME
                        + " characters in one line and a note of at most " + TripRemark.LONGEST_NOTE + ".");
    }
}
