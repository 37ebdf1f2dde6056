package io.sillage.trip;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which trips to list: began in [from, until), at least so many metres, driven on business or not; at most {@code limit}
 * (1 to 100) after a key.
 */
public record TripFilter(
        @Nullable Instant from,
        @Nullable Instant until,
        double atLeastM,
        int limit,
        @Nullable String after,
        @Nullable Boolean business) {

    public TripFilter(
            @Nullable Instant from, @Nullable Instant until, double atLeastM, int limit, @Nullable String after) {
        this(from, until, atLeastM, limit, after, null);
    }

    public static TripFilter latest(int limit) {
        return new TripFilter(null, null, 0, limit, null);
    }
}
