package io.sillage.garage;

import io.sillage.kernel.Refusal;

/** What was given is no month of production. */
public final class MonthRefused extends Refusal {

    private static final long serialVersionUID = 1;

    MonthRefused() {
        super(Kind.INVALID, "production-month", "Expected a month of production such as 2018-10 or 10/2018.");
    }
}
