package io.sillage.car.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherer;

/** Puts rows that follow each other and are of one trip together. */
final class TripRows {

    private List<VedRow> rows = new ArrayList<>();

    private TripRows() {}

    static Gatherer<VedRow, ?, List<VedRow>> gatherer() {
        return Gatherer.<VedRow, TripRows, List<VedRow>>ofSequential(
                TripRows::new, (trip, row, next) -> trip.add(row, next), TripRows::finish);
    }

    private boolean add(VedRow row, Gatherer.Downstream<? super List<VedRow>> next) {
        boolean wanted = true;
        if (!rows.isEmpty() && !row.isOfSameTripAs(rows.getFirst())) {
            wanted = next.push(rows);
            rows = new ArrayList<>();
        }
        rows.add(row);
        return wanted;
    }

    private void finish(Gatherer.Downstream<? super List<VedRow>> next) {
        if (!rows.isEmpty()) {
            next.push(rows);
        }
    }
}
