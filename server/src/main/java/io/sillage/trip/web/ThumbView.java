package io.sillage.trip.web;

/** The route of a trip as a small drawing in a box of 64 by 64; an empty path when there is no route to show. */
public record ThumbView(String path, String fromX, String fromY, String toX, String toY) {

    static final ThumbView NONE = new ThumbView("", "0", "0", "0", "0");

    public boolean hasRoute() {
        return !path.isEmpty();
    }
}
