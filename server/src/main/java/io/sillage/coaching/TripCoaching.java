package io.sillage.coaching;

import io.sillage.trip.TripId;

/** How one trip was driven. */
public record TripCoaching(TripId trip, Zones zones, Scores scores) {}
