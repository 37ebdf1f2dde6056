package io.sillage.map;

import java.util.List;

/** A way on foot: its length, how long it takes at an easy pace, its points (latitude and longitude in turn, 1e-7 degrees), and its turns. */
public record Walk(double metres, long seconds, int[] routeE7, List<Turn> turns) {

    /** Where to turn, the street that one turns into (empty where it has no name), and how far one follows it, in metres. */
    public record Turn(Sign sign, String street, double metres) {}

    /** What to do. */
    public enum Sign {
        START,
        STRAIGHT,
        SLIGHTLY_LEFT,
        LEFT,
        SHARP_LEFT,
        SLIGHTLY_RIGHT,
        RIGHT,
        SHARP_RIGHT,
        TURN_BACK,
        ROUNDABOUT,
        ARRIVE
    }
}
