package io.sillage.activation;

import io.sillage.trip.TripId;
import java.time.Instant;
import java.util.List;

/** How far the connected services of a car have come with one owner of it. A change is another stage. */
public sealed interface Stage {

    /** The car cannot have them, whoever asks (R23). */
    record NotEligible(Reason reason) implements Stage {

        /** What the car lacks. */
        public enum Reason {
            NO_DATA_MODULE,
            BUILT_TOO_EARLY
        }
    }

    /** Whoever asked is not known to own the car: the dealer has to see to it (R19, R20, R26). */
    record SeeYourDealer() implements Stage {}

    /** The owner has not asked for them (R18). */
    record Off() implements Stage {}

    /** Asked for; these trips count so far, in rising order of their ends (R19, R21). */
    record Connecting(Instant askedAt, List<Counted> counted) implements Stage {

        static Connecting since(Instant askedAt) {
            return new Connecting(askedAt, List.of());
        }
    }

    /** On for all that begins at this instant or later. */
    record Active(Instant since) implements Stage {}

    /** On, but for what needs to know where the car is: it is in private mode since then (R29, R31). */
    record Paused(Instant since) implements Stage {}

    /** Off for good: the owner said so (R30). */
    record Stopped(Instant at) implements Stage {}

    /** Off because the term of the car is over (R24); everything else goes on working (R25). */
    record Ended(Instant at) implements Stage {}

    /** A trip that counts, and when it was over. */
    record Counted(TripId trip, Instant endedAt) {}
}
