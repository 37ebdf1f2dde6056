package io.sillage.car.link;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next try: twice as long each time, and never two cars alike. */
final class Backoff {

    private static final Duration LEAST = Duration.ofMillis(500);
    private static final Duration MOST = Duration.ofMinutes(2);

    private final RandomGenerator random;
    private Duration ceiling = LEAST;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /** Anything between half of the ceiling and the whole of it. */
    Duration next() {
        long half = ceiling.toMillis() / 2;
        var wait = Duration.ofMillis(half + random.nextLong(half + 1));
        var doubled = ceiling.multipliedBy(2);
        ceiling = doubled.compareTo(MOST) > 0 ? MOST : doubled;
        return wait;
    }

    void reset() {
        ceiling = LEAST;
    }
}
