package io.sillage.journey;

import io.sillage.kernel.Refusal;

/** A journey waited for its car too long. */
public final class JourneyTooOld extends Refusal {

    private static final long serialVersionUID = 1;

    JourneyTooOld() {
        super(
                Kind.GONE,
                "journey-too-old",
                "The car did not come for this journey within 14 days. Repeat it to send it anew.");
    }
}
