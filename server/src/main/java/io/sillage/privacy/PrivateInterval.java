package io.sillage.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A time in which a car's positions are nobody's business: from the first instant up to, not with, the second. */
public record PrivateInterval(Instant from, @Nullable Instant until) {

    public boolean covers(Instant instant) {
        return !instant.isBefore(from) && (until == null || instant.isBefore(until));
    }
}
