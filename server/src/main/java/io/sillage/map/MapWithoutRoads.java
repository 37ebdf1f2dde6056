package io.sillage.map;

import io.sillage.kernel.Refusal;

/** The map has no roads for cars. */
public final class MapWithoutRoads extends Refusal {

    private static final long serialVersionUID = 1;

    MapWithoutRoads() {
        super(Kind.UNAVAILABLE, "map-without-roads", "There are no roads on this map that a car could drive on.");
    }
}
