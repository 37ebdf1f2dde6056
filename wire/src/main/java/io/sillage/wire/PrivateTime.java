package io.sillage.wire;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When private mode was on because somebody in the car wanted it; {@code until} does not belong to it, and is null while it is on. */
public record PrivateTime(Instant from, @Nullable Instant until) {

    public boolean covers(Instant moment) {
        return !moment.isBefore(from) && (until == null || moment.isBefore(until));
    }
}
