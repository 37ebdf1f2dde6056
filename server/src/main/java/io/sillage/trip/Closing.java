package io.sillage.trip;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Closes trips whose last chunk does not come: a day after the car was last heard of, they are shown as they are. */
@Component
class Closing {

    static final Duration PATIENCE = Duration.ofHours(24);
    private static final int AT_ONCE = 50;

    private final OpenTrips open;
    private final Ledger ledger;
    private final Months months;
    private final Announcement announcement;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Closing(
            OpenTrips open,
            Ledger ledger,
            Months months,
            Announcement announcement,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.open = open;
        this.ledger = ledger;
        this.months = months;
        this.announcement = announcement;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    void closeQuietTrips() {
        var notHeardSince = clock.instant().minus(PATIENCE);
        while (closeSome(notHeardSince) == AT_ONCE) {
            // more may be waiting
        }
    }

    private int closeSome(Instant notHeardSince) {
        record Closed(int count, List<Trip> trips) {}
        var closed = months.retrying(() -> transaction.execute(status -> {
            var ids = open.close(notHeardSince, AT_ONCE);
            return new Closed(ids.size(), ids.isEmpty() ? List.of() : ledger.enterAgain(ids));
        }));
        announcement.changed(closed.trips());
        return closed.count();
    }
}
