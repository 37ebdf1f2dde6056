package io.sillage.activation;

import io.sillage.trip.TripId;
import java.time.Instant;

/** What counting needs to know of a trip; {@code engineOff} says that it is whole, from engine on to engine off. */
record DrivenTrip(TripId id, Instant startedAt, Instant endedAt, boolean engineOff, double topKmh) {}
