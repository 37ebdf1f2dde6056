package io.sillage.map;

import io.sillage.kernel.Refusal;

/** The roads of the map are still being read. */
public final class RoadsNotReady extends Refusal {

    private static final long serialVersionUID = 1;

    RoadsNotReady() {
        super(Kind.UNAVAILABLE, "roads-not-ready", "The roads are still being read; ask again in a moment.");
    }
}
