package io.sillage.location.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way on foot from the parked car to where its route led, in words: the destination, how far and how long, the address of its
 * picture and its turns, which are missing while the paths are read, and where the phone's own map opens on it.
 */
public record LastMileView(
        String place, String way, @Nullable String picture, List<Step> steps, String mapHref, boolean mapIsApp) {

    /** One turn and how far the way goes on after it. */
    public record Step(String text, String distance) {}
}
