package io.sillage.ownership;

import io.sillage.kernel.Refusal;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Passes on the cars whose owners have not objected in their time. Each in a transaction of its own. */
@Component
class SuccessionRound {

    private static final Logger LOG = LoggerFactory.getLogger(SuccessionRound.class);

    private final SuccessionTable table;
    private final Successions successions;
    private final Clock clock;

    SuccessionRound(SuccessionTable table, Successions successions, Clock clock) {
        this.table = table;
        this.successions = successions;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT1M")
    void passWhatIsDue() {
        for (var due : table.allDue(clock.instant())) {
            try {
                successions.passWhenDue(due.vehicle());
            } catch (Refusal refusal) {
                LOG.warn("Car {} could not be passed on: {}", due.vehicle(), refusal.code());
            }
        }
    }
}
