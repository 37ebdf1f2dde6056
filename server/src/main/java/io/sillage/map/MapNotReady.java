package io.sillage.map;

import io.sillage.kernel.Refusal;

/** The map is still being read. */
public final class MapNotReady extends Refusal {

    private static final long serialVersionUID = 1;

    MapNotReady() {
        super(Kind.UNAVAILABLE, "map-not-ready", "The map is still being read; ask again in a moment.");
    }
}
