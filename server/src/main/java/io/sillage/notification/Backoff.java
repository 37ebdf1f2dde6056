package io.sillage.notification;

import java.time.Duration;
import java.util.Optional;

/** When a letter that was not taken is tried again: after half a minute, then twice as long each time, at most an hour. */
final class Backoff {

    static final int MOST_TRIES = 16;

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);

    private Backoff() {}

    /** How long to wait after so many tries, the first being 1; nothing when it is time to give up. */
    static Optional<Duration> after(int tries) {
        if (tries >= MOST_TRIES) {
            return Optional.empty();
        }
        var doubled = FIRST.multipliedBy(1L << Math.min(tries - 1, 20));
        return Optional.of(doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST);
    }
}
