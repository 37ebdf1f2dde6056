package io.sillage.trip;

import io.sillage.kernel.Refusal;

/** A statement is closed when its year is over. */
public final class StatementTooEarly extends Refusal {

    private static final long serialVersionUID = 1;

    StatementTooEarly() {
        super(Kind.CONFLICT, "statement-too-early", "The year is not over; its statement can be closed when it is.");
    }
}
