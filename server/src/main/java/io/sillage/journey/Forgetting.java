package io.sillage.journey;

import io.sillage.privacy.Retention;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Drops journeys that are older than anything is kept, and lets none wait longer for its car than it may. */
@Component
class Forgetting {

    private final JourneyTable table;
    private final Retention retention;
    private final Clock clock;

    Forgetting(JourneyTable table, Retention retention, Clock clock) {
        this.table = table;
        this.retention = retention;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT6M")
    void forgetWhatIsTooOld() {
        table.forgetBefore(retention.oldestMonthKept(clock.instant()));
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    void letWaitNoLonger() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        table.expireSentBefore(now.minus(Journey.WAITS), now);
    }
}
