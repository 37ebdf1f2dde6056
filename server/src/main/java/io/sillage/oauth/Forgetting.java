package io.sillage.oauth;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets, once a day, the families whose tokens have all ended. */
@Component
class Forgetting {

    private final FamilyTable families;
    private final Clock clock;

    Forgetting(FamilyTable families, Clock clock) {
        this.families = families;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT11M", fixedDelayString = "P1D")
    void forget() {
        families.forgetEnded(clock.instant());
    }
}
