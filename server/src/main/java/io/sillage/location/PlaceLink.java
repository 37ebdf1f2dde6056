package io.sillage.location;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link that shows where a car stands to whoever has its key, until an instant, or until it was ended. Each minute in which
 * it was opened is told to the owner, newest first.
 */
public record PlaceLink(
        UUID id,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant endedAt,
        List<Instant> openings) {

    public boolean isLive(Instant at) {
        return endedAt == null && at.isBefore(expiresAt);
    }
}
