package io.sillage.activation;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets parts of trips of which the rest never came: a car that has not sent it in a month has lost it. */
@Component
class Forgetting {

    static final Duration WAITED_FOR = Duration.ofDays(30);

    private final SeenParts parts;
    private final Clock clock;

    Forgetting(SeenParts parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT10M")
    void forgetOld() {
        parts.forgetBefore(clock.instant().minus(WAITED_FOR));
    }
}
