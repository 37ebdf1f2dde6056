package io.sillage.trip;

import io.sillage.wire.Trace;

/** A trip with all that was measured on it and what its owner says of it, to be taken along. */
public record Driven(Trip trip, Trace trace, TripRemark remark) {}
