package io.sillage.trip;

import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes each day what is older than its owner wants it kept, trip by trip, with all that was drawn from it. */
@Component
class KeptRounds {

    private final KeptTable table;
    private final KeptTrips kept;
    private final TripQueries trips;
    private final Reshaping reshaping;
    private final TransactionTemplate transaction;

    KeptRounds(
            KeptTable table,
            KeptTrips kept,
            TripQueries trips,
            Reshaping reshaping,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.kept = kept;
        this.trips = trips;
        this.reshaping = reshaping;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT6M")
    void deleteWhatIsTooOld() {
        for (var wanted : table.all()) {
            kept.olderIds(wanted.period(), wanted.vehicle(), wanted.months()).forEach(id -> delete(wanted, id));
        }
    }

    private void delete(KeptTable.Kept wanted, UUID id) {
        transaction.executeWithoutResult(status -> trips.find(new TripId(id), java.util.List.of(wanted.period()))
                .ifPresent(trip -> {
                    reshaping.hold(trip);
                    reshaping.deleteWhole(trip);
                }));
    }
}
