package io.sillage.map;

import io.sillage.kernel.Refusal;

/** There is no tile of that number. */
public final class NoSuchTile extends Refusal {

    private static final long serialVersionUID = 1;

    NoSuchTile(int zoom, int x, int y, int lastZoom) {
        super(
                Kind.NOT_FOUND,
                "no-such-tile",
                "There is no tile %d/%d/%d: the zoom goes from 0 to %d, x and y from 0 to 2^zoom - 1."
                        .formatted(zoom, x, y, lastZoom));
    }
}
