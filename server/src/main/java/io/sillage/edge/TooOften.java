package io.sillage.edge;

import io.sillage.kernel.Refusal;

/** What is open to everybody was asked too often from one place. */
final class TooOften extends Refusal {

    private static final long serialVersionUID = 1;

    TooOften() {
        super(Kind.TOO_MANY, "too-often", "Asked too often from this place. Please wait a minute.");
    }
}
