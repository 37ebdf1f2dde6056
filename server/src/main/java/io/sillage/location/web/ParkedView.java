package io.sillage.location.web;

import org.jspecify.annotations.Nullable;

/**
 * Where the car is, as pages show it: what was heard and when, the place in a line, what stands under it, what keeps it from being
 * where the car is now (empty when nothing does), and its map picture, null when there is none to show. {@code old} when nothing was
 * heard for a day, or it has left; {@code silent} when nothing was for a week.
 */
public record ParkedView(
        String freshness,
        boolean old,
        boolean silent,
        String place,
        String detail,
        String doubt,
        @Nullable Picture picture) {

    /** The map picture: its address without its size and theme, and what it shows in words. */
    public record Picture(String address, String label) {}
}
