package io.sillage.location;

import io.sillage.kernel.VehicleId;
import io.sillage.location.ParkedPlaceTable.Owned;
import io.sillage.ownership.Rights;
import io.sillage.privacy.PrivateIntervals;
import io.sillage.privacy.PrivateIntervalsChanged;
import io.sillage.privacy.Purpose;
import io.sillage.trip.RecordedTrip;
import io.sillage.trip.Recordings;
import io.sillage.trip.Trip;
import io.sillage.trip.TripListener;
import io.sillage.uplink.StateListener;
import io.sillage.uplink.StateReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Learns where cars are parked: from the end of each trip, in its transaction, and from what a car says of itself. A
 * position that was withheld never arrives here.
 */
@Component
class ParkingListener implements TripListener, StateListener {

    private final ParkedPlaceTable table;
    private final UnplacedStopTable unplaced;
    private final Rights rights;
    private final Recordings recordings;
    private final PrivateIntervals intervals;

    ParkingListener(
            ParkedPlaceTable table,
            UnplacedStopTable unplaced,
            Rights rights,
            Recordings recordings,
            PrivateIntervals intervals) {
        this.table = table;
        this.unplaced = unplaced;
        this.rights = rights;
        this.recordings = recordings;
        this.intervals = intervals;
    }

    @Override
    public void recorded(List<RecordedTrip> batch) {
        var places = new ArrayList<Owned>();
        var unplacedStops = new ArrayList<Trip>();
        for (var recorded : batch) {
            var trip = recorded.trip();
            if (!trip.complete() || !mayKeep(trip.vehicle(), trip.startedAt())) {
                continue;
            }
            if (trip.to() == null || isPrivate(trip)) {
                unplacedStops.add(trip);
            } else {
                places.add(endOf(recorded));
            }
        }
        table.keep(places);
        unplaced.keep(unplacedStops);
    }

    /** Where a deleted trip ended is not where the car is known to stand any more. */
    @Override
    public void deleted(List<Trip> trips) {
        trips.forEach(trip -> table.forget(trip.vehicle(), trip.period(), trip.endedAt()));
    }

    /** A trip that ended in private mode did not end where its positions do. */
    private boolean isPrivate(Trip trip) {
        return intervals.of(trip.vehicle()).stream().anyMatch(interval -> interval.covers(trip.endedAt()));
    }

    /** What was learnt before we knew that it was private is forgotten. */
    @EventListener
    void on(PrivateIntervalsChanged changed) {
        changed.intervals().forEach(interval -> table.forget(changed.vehicle(), interval));
    }

    private static Owned endOf(RecordedTrip recorded) {
        var trip = recorded.trip();
        var fix = LastFix.of(recorded);
        return new Owned(
                trip.period(),
                new ParkedPlace(
                        trip.vehicle(),
                        Objects.requireNonNull(trip.to()),
                        trip.endedAt(),
                        trip.receivedAt(),
                        fix.at(),
                        fix.drivenOnM(),
                        null));
    }

    @Override
    public void stateReported(StateReport state) {
        var parked = state.parked();
        var parkedAt = state.parkedAt();
        if (parked == null || parkedAt == null || !mayKeep(state.vehicle(), parkedAt)) {
            return;
        }
        rights.periodAt(state.vehicle(), parkedAt)
                .ifPresent(period -> table.keep(List.of(new Owned(
                        period.id(), ParkedPlace.of(state.vehicle(), parked, parkedAt, state.receivedAt())))));
    }

    private boolean mayKeep(VehicleId car, Instant at) {
        return recordings.allow(car, at, Purpose.FIND_MY_CAR);
    }
}
