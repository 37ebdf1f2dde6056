package io.sillage.journey;

import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A journey for a car: its name (empty until it is given one), the places it leads to, of which the last is its destination,
 * how far it has come, how many of its places are reached, and when which of its states began.
 */
public record Journey(
        UUID id,
        VehicleId vehicle,
        PeriodId period,
        String name,
        List<Stop> stops,
        State state,
        int reached,
        Times times) {

    /** Nine on the way, and the destination (R45). */
    public static final int MOST_STOPS = 10;

    /** How long a journey waits for its car. */
    public static final Duration WAITS = Duration.ofDays(14);

    /** What has become of it, in the order in which that happens. */
    public enum State {
        DRAFT,
        /** Sent, and its car has not fetched it yet. */
        QUEUED,
        /** The car has it whole. */
        DELIVERED,
        /** Somebody has looked at it in the car. */
        OPENED,
        DRIVING,
        PARKED,
        ENDED,
        /** Taken back before the car had it. */
        WITHDRAWN,
        /** The car did not come for it in time. */
        EXPIRED;

        /** Whether the car has it, or may still fetch it. */
        public boolean isSent() {
            return switch (this) {
                case QUEUED, DELIVERED, OPENED, DRIVING, PARKED -> true;
                case DRAFT, ENDED, WITHDRAWN, EXPIRED -> false;
            };
        }
    }

    /** When it was made, when something of it changed last, when it was sent, and when the car had it. */
    public record Times(
            Instant madeAt,
            Instant changedAt,
            @Nullable Instant sentAt,
            @Nullable Instant deliveredAt) {}

    public Journey {
        stops = List.copyOf(stops);
    }

    /** What to call it: its name, else its destination; empty when it has neither. */
    public String title() {
        return name.isEmpty() && !stops.isEmpty() ? stops.getLast().label() : name;
    }

    Journey with(List<Stop> others, Instant now) {
        return new Journey(id, vehicle, period, name, others, state, reached, changed(now));
    }

    Journey named(String other, Instant now) {
        return new Journey(id, vehicle, period, other, stops, state, reached, changed(now));
    }

    private Times changed(Instant now) {
        return new Times(times.madeAt(), now, times.sentAt(), times.deliveredAt());
    }
}
