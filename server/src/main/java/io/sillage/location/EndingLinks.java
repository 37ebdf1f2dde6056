package io.sillage.location;

import io.sillage.ownership.EndsWithOwnership;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.privacy.PrivateIntervalsChanged;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Links to the place of a car end for good with its ownership and when it becomes private; a month later they are forgotten. */
@Component
class EndingLinks implements EndsWithOwnership {

    private static final Duration TOLD_FOR = Duration.ofDays(30);

    private final PlaceLinkTable links;
    private final Clock clock;

    EndingLinks(PlaceLinkTable links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @Override
    public void ownershipEnded(OwnershipPeriod ended) {
        links.endAll(ended.vehicle(), clock.instant());
    }

    @EventListener
    void on(PrivateIntervalsChanged changed) {
        var now = clock.instant();
        if (changed.intervals().stream().anyMatch(interval -> interval.covers(now))) {
            links.endAll(changed.vehicle(), now);
        }
    }

    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT12M")
    void forget() {
        links.forgetBefore(clock.instant().minus(TOLD_FOR));
    }
}
