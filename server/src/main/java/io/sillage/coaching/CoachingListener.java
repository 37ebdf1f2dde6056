package io.sillage.coaching;

import io.sillage.trip.RecordedTrip;
import io.sillage.trip.TripListener;
import java.util.List;
import org.springframework.stereotype.Component;

/** Scores trips as they are recorded. Runs on the link's writer threads, inside their transaction. */
@Component
class CoachingListener implements TripListener {

    private final TripCoachingTable table;

    CoachingListener(TripCoachingTable table) {
        this.table = table;
    }

    @Override
    public void recorded(List<RecordedTrip> batch) {
        table.write(batch);
    }
}
