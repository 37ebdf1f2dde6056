package io.sillage.handover;

import io.sillage.kernel.Refusal;

/** Somebody has tried too often: the codes of sellers, the odometer of a car, or the codes on its screen. */
public final class PossessionTries extends Refusal {

    private static final long serialVersionUID = 1;

    PossessionTries() {
        super(
                Kind.TOO_MANY,
                "possession-tries",
                "No more tries are left: ten codes of sellers an hour, three readings a hand-over, five codes on a screen"
                        + " an hour, each tried five times.");
    }
}
