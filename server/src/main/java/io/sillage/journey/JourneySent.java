package io.sillage.journey;

import io.sillage.kernel.Refusal;

/** A journey that was sent cannot be changed. */
public final class JourneySent extends Refusal {

    private static final long serialVersionUID = 1;

    JourneySent() {
        super(
                Kind.CONFLICT,
                "journey-sent",
                "This journey was sent and stays as it is. Repeat it to plan another one from it.");
    }
}
