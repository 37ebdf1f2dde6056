package io.sillage.coaching;

import io.sillage.privacy.Purpose;
import io.sillage.trip.RecordedTrip;
import io.sillage.trip.Recordings;
import io.sillage.trip.TripId;
import io.sillage.trip.TripListener;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Scores trips as they are recorded. Runs on the link's writer threads, inside their transaction. */
@Component
class CoachingListener implements TripListener {

    private final TripCoachingTable table;
    private final Recordings recordings;

    CoachingListener(TripCoachingTable table, Recordings recordings) {
        this.table = table;
        this.recordings = recordings;
    }

    @Override
    public void recorded(List<RecordedTrip> batch) {
        var scored = batch.stream().filter(this::mayBeScored).toList();
        if (!scored.isEmpty()) {
            table.write(scored);
        }
    }

    @Override
    public void reshaped(Collection<TripId> gone) {
        table.remove(gone);
    }

    private boolean mayBeScored(RecordedTrip recorded) {
        var trip = recorded.trip();
        return recordings.allow(trip.vehicle(), trip.startedAt(), Purpose.COACHING);
    }
}
