package io.sillage.location.web;

import org.jspecify.annotations.Nullable;

/**
 * Where the car is, as Home shows it: what was heard and when, the place in a line, what stands under it, and the address of its
 * map picture, null when there is none to show. {@code old} when nothing was heard for a day, {@code silent} for a week.
 */
public record ParkedView(
        String freshness,
        boolean old,
        boolean silent,
        String place,
        String detail,
        @Nullable Picture picture) {

    /** The map picture: its address without its size and theme, and what it shows in words. */
    public record Picture(String address, String label) {}
}
