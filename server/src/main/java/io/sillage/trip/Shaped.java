package io.sillage.trip;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A trip as its owner shaped it, and of which pieces: of each, the trip that the car named, and where it lies in time. */
record Shaped(RecordedTrip recorded, List<Piece> pieces) {

    /** A stretch of one of the car's trips; {@code from} is its cut when it is not the first. */
    record Piece(UUID trip, Instant from, Instant until, boolean first, boolean last) {}
}
