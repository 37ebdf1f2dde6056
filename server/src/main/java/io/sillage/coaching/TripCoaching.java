package io.sillage.coaching;

import io.sillage.trip.TripId;

/** How one trip was driven; its losses are over so many metres, none when they are not known. */
public record TripCoaching(TripId trip, Zones zones, Scores scores, Losses losses, double lossesOverM) {

    public Advice advice() {
        return Advice.of(scores, losses, lossesOverM);
    }
}
