package io.sillage.location;

import io.sillage.location.ParkedPlaceTable.Owned;
import io.sillage.ownership.Rights;
import io.sillage.trip.RecordedTrip;
import io.sillage.trip.Trip;
import io.sillage.trip.TripListener;
import io.sillage.uplink.StateListener;
import io.sillage.uplink.StateReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Learns where cars are parked: from the end of each trip, in its transaction, and from what a car says of itself. A
 * position that was withheld never arrives here.
 */
@Component
class ParkingListener implements TripListener, StateListener {

    private final ParkedPlaceTable table;
    private final Rights rights;

    ParkingListener(ParkedPlaceTable table, Rights rights) {
        this.table = table;
        this.rights = rights;
    }

    @Override
    public void recorded(List<RecordedTrip> batch) {
        var places = new ArrayList<Owned>();
        for (var recorded : batch) {
            var trip = recorded.trip();
            if (trip.complete() && trip.to() != null) {
                places.add(endOf(trip));
            }
        }
        places.sort(Comparator.comparing(owned -> owned.place().vehicle().value()));
        table.keep(places);
    }

    private static Owned endOf(Trip trip) {
        return new Owned(
                trip.period(),
                new ParkedPlace(trip.vehicle(), Objects.requireNonNull(trip.to()), trip.endedAt(), trip.receivedAt()));
    }

    @Override
    public void stateReported(StateReport state) {
        var parked = state.parked();
        var parkedAt = state.parkedAt();
        if (parked == null || parkedAt == null) {
            return;
        }
        rights.periodAt(state.vehicle(), parkedAt)
                .ifPresent(period -> table.keep(List.of(new Owned(
                        period.id(), new ParkedPlace(state.vehicle(), parked, parkedAt, state.receivedAt())))));
    }
}
