package io.sillage.trip;

import io.sillage.trip.Intake.Declined;
import io.sillage.trip.Intake.Ready;
import io.sillage.uplink.Outcome;
import io.sillage.uplink.Report;
import io.sillage.uplink.Uplink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Records what cars report, one transaction a batch. Run by the link's writer threads, several at a time. */
@Component
class Recorder implements Uplink {

    private final Intake intake;
    private final Months months;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final Announcement announcement;

    Recorder(
            Intake intake,
            Months months,
            Ledger ledger,
            PlatformTransactionManager transactions,
            Announcement announcement) {
        this.intake = intake;
        this.months = months;
        this.ledger = ledger;
        this.transaction = new TransactionTemplate(transactions);
        this.announcement = announcement;
    }

    @Override
    public List<Outcome> record(List<Report> batch) {
        var outcomes = new Outcome[batch.size()];
        var ready = new ArrayList<Sent>();
        var places = new ArrayList<Integer>();
        for (int i = 0; i < outcomes.length; i++) {
            switch (intake.decide(batch.get(i))) {
                case Declined declined -> outcomes[i] = declined.refused();
                case Ready(var sent) -> {
                    ready.add(sent);
                    places.add(i);
                }
            }
        }
        if (!ready.isEmpty()) {
            var stored = store(ready);
            for (int i = 0; i < places.size(); i++) {
                outcomes[places.get(i)] = stored.get(i);
            }
        }
        return Arrays.asList(outcomes);
    }

    private List<Outcome> store(List<Sent> ready) {
        var entered = months.retrying(() -> transaction.execute(status -> ledger.enter(ready)));
        announcement.changed(entered.trips());
        return entered.outcomes();
    }
}
