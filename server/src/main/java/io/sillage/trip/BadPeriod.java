package io.sillage.trip;

import io.sillage.kernel.Refusal;

/** What was asked for is no stretch of time over which trips can be read. */
public final class BadPeriod extends Refusal {

    private static final long serialVersionUID = 1;

    BadPeriod(String expected) {
        super(Kind.INVALID, "bad-period", expected);
    }
}
