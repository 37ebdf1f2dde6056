package io.sillage.ownership;

import io.sillage.kernel.Refusal;

/** A period cannot end before, or when, it began. */
public final class PeriodBackwards extends Refusal {

    private static final long serialVersionUID = 1;

    PeriodBackwards() {
        super(Kind.INVALID, "period-backwards", "An ownership period ends after it began.");
    }
}
