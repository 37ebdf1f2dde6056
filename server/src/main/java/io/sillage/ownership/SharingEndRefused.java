package io.sillage.ownership;

import io.sillage.kernel.Refusal;

/** Access to a car would end before it begins. */
public final class SharingEndRefused extends Refusal {

    private static final long serialVersionUID = 1;

    SharingEndRefused() {
        super(Kind.INVALID, "sharing-end", "Access to a car ends at a moment that is still to come.");
    }
}
