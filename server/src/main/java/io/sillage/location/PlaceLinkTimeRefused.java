package io.sillage.location;

import io.sillage.kernel.Refusal;

/** A link would last for another time than is offered. */
public final class PlaceLinkTimeRefused extends Refusal {

    private static final long serialVersionUID = 1;

    PlaceLinkTimeRefused() {
        super(Kind.INVALID, "place-link-time", "A link lasts 1, 8 or 24 hours.");
    }
}
