package io.sillage.location;

import io.sillage.kernel.Refusal;

/** A car has as many links as it may have. */
public final class TooManyPlaceLinks extends Refusal {

    private static final long serialVersionUID = 1;

    TooManyPlaceLinks() {
        super(Kind.CONFLICT, "too-many-place-links", "A car has at most 5 links at a time. End one of them first.");
    }
}
