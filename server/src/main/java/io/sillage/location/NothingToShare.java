package io.sillage.location;

import io.sillage.kernel.Refusal;

/** There is no place that a link could show. */
public final class NothingToShare extends Refusal {

    private static final long serialVersionUID = 1;

    NothingToShare() {
        super(
                Kind.CONFLICT,
                "nothing-to-share",
                "Where this car stands is not shown now: it is in private mode, its services are off, or it has not told.");
    }
}
