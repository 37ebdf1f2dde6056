package io.sillage.activation;

import io.sillage.activation.EndNoticeTable.Ending;
import io.sillage.activation.Stage.Stopped;
import io.sillage.brand.Brand;
import io.sillage.kernel.Refusal;
import io.sillage.ownership.Rights;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells owners that the term of their car ends (R24), on the days that {@link EndSchedule} names. Whoever was not told in time,
 * because nothing ran or the car was not his yet, is told once where he stands now, not of each day that was missed.
 */
@Component
class EndNotices {

    private static final Logger LOG = LoggerFactory.getLogger(EndNotices.class);

    private final EndNoticeTable table;
    private final ActivationTable activations;
    private final Rights rights;
    private final ActivationLetters letters;
    private final EndSchedule schedule;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EndNotices(
            EndNoticeTable table,
            ActivationTable activations,
            Rights rights,
            ActivationLetters letters,
            Brand brand,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.activations = activations;
        this.rights = rights;
        this.letters = letters;
        this.schedule = new EndSchedule(brand.rules().notices());
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT20M")
    void tellWhatIsDue() {
        var now = clock.instant();
        for (var ending : table.ending(LocalDate.ofInstant(now, ZoneOffset.UTC), schedule.longest())) {
            due(ending, now).ifPresent(day -> {
                try {
                    transaction.executeWithoutResult(status -> tell(ending, day, now));
                } catch (Refusal refusal) {
                    LOG.warn("The owner of car {} could not be told of its term: {}", ending.vehicle(), refusal.code());
                }
            });
        }
    }

    private Optional<LocalDate> due(Ending ending, Instant now) {
        return schedule.dueBy(ending.term(), now).filter(day -> !ending.isTold(day));
    }

    /** Once for each day, and only while the car is his and its services are not stopped. */
    private void tell(Ending ending, LocalDate day, Instant now) {
        var isOn = activations.lock(ending.period()).filter(stage -> !(stage instanceof Stopped));
        rights.periodAt(ending.vehicle(), now)
                .filter(present -> isOn.isPresent() && present.id().equals(ending.period()))
                .filter(present -> table.tell(present.id(), day))
                .ifPresent(present ->
                        letters.tellEnding(present, ending.term().lastDay(), EndSchedule.daysLeft(ending.term(), now)));
    }
}
