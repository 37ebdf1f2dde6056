package io.sillage.trip.web;

import java.util.List;

/**
 * The speed of a trip over a band that is thick where it drove electrically and thin where the engine ran; drawn in a box of
 * 1000 by 100. {@code label} says in words what it shows; no band when the car cannot tell.
 */
public record RibbonView(String speed, String under, List<Stretch> band, String label) {

    /** A stretch of the band: {@code kind} is ev, ice or na, the rest its place in the box. */
    public record Stretch(String kind, String x, String y, String width, String height) {}
}
