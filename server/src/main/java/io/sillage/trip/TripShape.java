package io.sillage.trip;

/**
 * The small picture of a trip that lists and cards draw without opening its trace: a route thinned to at most 96
 * points ({@code routeE7}: latitude, longitude in turn, 1e-7 degrees; empty when there is none), and the ribbon cut into
 * at most 120 equal stretches of time with mean speed ({@code speedKmh}) and, per stretch, the share driven
 * electrically in per cent ({@code electricPercent}, -1 when not known).
 */
public record TripShape(int[] routeE7, short[] speedKmh, byte[] electricPercent) {

    public static final TripShape EMPTY = new TripShape(new int[0], new short[0], new byte[0]);
}
