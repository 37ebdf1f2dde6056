package io.sillage.activation;

import io.sillage.privacy.Purpose;
import io.sillage.trip.Recording.Extent;
import java.time.Instant;
import java.util.Set;

/** What the link needs to know of one ownership period: what is recorded in it, from when to when, and what for. */
sealed interface Reach {

    Reach NOTHING = new Nothing();
    Reach COUNTING = new Counting();

    /** Nothing is recorded. */
    record Nothing() implements Reach {}

    /** Nothing is recorded, and trips are counted. */
    record Counting() implements Reach {}

    /** What begins in [from, until) is recorded, for what was agreed to. */
    record Recorded(Instant from, Instant until, Set<Purpose> agreed) implements Reach {

        private boolean covers(Instant at) {
            return !at.isBefore(from) && at.isBefore(until);
        }
    }

    default Extent extentAt(Instant startedAt) {
        return switch (this) {
            case Nothing nothing -> Extent.NOTHING;
            case Counting counting -> Extent.NOTHING;
            case Recorded recorded when !recorded.covers(startedAt) -> Extent.NOTHING;
            case Recorded recorded ->
                recorded.agreed().contains(Purpose.DRIVING_DATA) ? Extent.EVERYTHING : Extent.WITHOUT_POSITIONS;
        };
    }

    default boolean allows(Instant at, Purpose purpose) {
        return this instanceof Recorded recorded
                && recorded.covers(at)
                && recorded.agreed().contains(purpose);
    }
}
