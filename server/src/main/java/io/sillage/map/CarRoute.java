package io.sillage.map;

import io.sillage.map.Walk.Sign;
import java.util.Arrays;
import java.util.List;

/** A way by car over several points: one leg from each to the next. */
public record CarRoute(List<Leg> legs) {

    /**
     * From one point to the next: its length, how long it takes, its points (latitude and longitude in turn, 1e-7 degrees), and its turns.
     */
    public record Leg(double metres, long seconds, int[] routeE7, List<Turn> turns) {}

    /**
     * Where to turn: what to do, the street that one turns into (empty where it has no name), at a roundabout which exit to take and else 0,
     * how far and how long one follows it, and at which point of the leg it is.
     */
    public record Turn(Sign sign, String street, int exit, double metres, long seconds, int point) {}

    public double metres() {
        return legs.stream().mapToDouble(Leg::metres).sum();
    }

    public long seconds() {
        return legs.stream().mapToLong(Leg::seconds).sum();
    }

    /** All points of all legs in one. */
    public int[] routeE7() {
        return legs.stream().flatMapToInt(leg -> Arrays.stream(leg.routeE7())).toArray();
    }
}
