package io.sillage.privacy;

import io.sillage.kernel.Refusal;

/** What this ownership period left behind was erased, and its key with it. */
public final class PeriodErased extends Refusal {

    private static final long serialVersionUID = 1;

    PeriodErased() {
        super(Kind.GONE, "period-erased", "The data of this ownership period has been erased.");
    }
}
