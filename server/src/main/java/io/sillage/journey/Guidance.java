package io.sillage.journey;

import io.sillage.map.Walk.Sign;
import java.util.List;

/** A journey whole, as a head unit keeps it and leads along it without a network. */
public record Guidance(Received journey, List<Stop> stops, List<Leg> legs) {

    /**
     * The way to one place: how far, how long, its points (latitude and longitude in turn, 1e-7 degrees), and its turns. The way to the first
     * place is missing when it begins there.
     */
    public record Leg(int stop, double metres, long seconds, int[] routeE7, List<Turn> turns) {}

    /**
     * What to do and at which point of the leg, said in the language that was asked for, and as a sign with the street (empty where it has
     * no name) and, at a roundabout, the exit (else 0); how far and how long one follows it.
     */
    public record Turn(int point, Sign sign, String street, int exit, String text, double metres, long seconds) {}
}
