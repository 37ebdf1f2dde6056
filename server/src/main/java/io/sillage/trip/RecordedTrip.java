package io.sillage.trip;

import io.sillage.wire.Trace;

/** A trip whose engine was switched off, with the whole trace it was drawn from. */
public record RecordedTrip(Trip trip, Trace trace) {}
