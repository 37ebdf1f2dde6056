package io.sillage.trip;

import java.time.Instant;
import java.util.UUID;

/** A place in the list of trips, newest first: after the trip that began then and has this id. */
record TripKey(Instant startedAt, UUID id) {

    static final TripKey BEFORE_ALL = new TripKey(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    static TripKey of(Trip trip) {
        return new TripKey(trip.startedAt(), trip.id().value());
    }

    /** Reads what {@link #toString()} writes; refuses anything else with {@code bad-key}. */
    static TripKey parse(String text) {
        int dot = text.indexOf('.');
        try {
            long startedAt = Long.parseLong(text, 0, dot, 10);
            if (startedAt < 0 || startedAt > BEFORE_ALL.startedAt().toEpochMilli()) {
                throw new BadKey();
            }
            return new TripKey(Instant.ofEpochMilli(startedAt), UUID.fromString(text.substring(dot + 1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new BadKey();
        }
    }

    @Override
    public String toString() {
        return startedAt.toEpochMilli() + "." + id;
    }
}
