package io.sillage.platform;

import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Hands events once more to the listeners that failed on them. Listeners mind no repetition. */
@Component
class EventRedelivery {

    private static final int MOST_AT_ONCE = 50;

    private final FailedEventPublications failed;

    EventRedelivery(FailedEventPublications failed) {
        this.failed = failed;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void again() {
        failed.resubmit(ResubmissionOptions.defaults().withMaxInFlight(MOST_AT_ONCE));
    }
}
