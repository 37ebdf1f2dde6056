package io.sillage.location;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an owner last asked of his car about private mode. The car may not have answered yet, or have refused because
 * private mode was set in it; {@code done} counts once it has answered.
 */
public record PrivateRequest(
        boolean wantsOn, Instant askedAt, @Nullable Instant answeredAt, boolean done) {

    public boolean isWaiting() {
        return answeredAt == null;
    }

    public boolean isRefused() {
        return answeredAt != null && !done;
    }
}
