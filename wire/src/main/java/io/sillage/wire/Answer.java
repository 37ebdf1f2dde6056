package io.sillage.wire;

import java.time.Instant;
import java.util.UUID;

/** What a car says to a command; the reason is empty unless it refused. */
public record Answer(UUID command, Result result, String reason, Instant wallClock) {

    /** More than this many bytes is refused. */
    public static final int MAX_BYTES = 4 * 1024;

    /** How it went. */
    public enum Result {
        ACCEPTED,
        DONE,
        REFUSED
    }
}
