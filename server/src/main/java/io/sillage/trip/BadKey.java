package io.sillage.trip;

import io.sillage.kernel.Refusal;

/** The key with which the next trips were asked is none that a list of trips gave. */
public final class BadKey extends Refusal {

    private static final long serialVersionUID = 1;

    BadKey() {
        super(Kind.INVALID, "bad-key", "This is no key of a list of trips; expected the one that came with a list.");
    }
}
