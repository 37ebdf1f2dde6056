package io.sillage.trip;

import io.sillage.kernel.Refusal;

/** The statement of the year in which a trip was driven is closed: what it rests on does not change any more. */
public final class StatementClosed extends Refusal {

    private static final long serialVersionUID = 1;

    StatementClosed() {
        super(
                Kind.CONFLICT,
                "statement-closed",
                "The statement of that year is closed; its trips keep what was said of them.");
    }
}
