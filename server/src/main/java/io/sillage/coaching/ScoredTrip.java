package io.sillage.coaching;

import io.sillage.trip.TripId;
import java.time.Instant;

/** A trip of a span with its global score. */
public record ScoredTrip(TripId trip, Instant startedAt, double distanceM, double global) {}
