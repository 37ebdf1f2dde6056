package io.sillage.location;

import io.sillage.ownership.Rights;
import io.sillage.privacy.PrivateIntervalsChanged;
import io.sillage.privacy.Purpose;
import io.sillage.trip.RecordedTrip;
import io.sillage.trip.Recordings;
import io.sillage.trip.Trip;
import io.sillage.trip.TripListener;
import io.sillage.uplink.StateListener;
import io.sillage.uplink.StateReport;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears where the route of a car led when it was parked (G18). A destination that was withheld never arrives here. */
@Component
class LastMileListener implements StateListener, TripListener {

    private final LastMileTable table;
    private final Rights rights;
    private final Recordings recordings;
    private final PageNews pages;

    LastMileListener(LastMileTable table, Rights rights, Recordings recordings, PageNews pages) {
        this.table = table;
        this.rights = rights;
        this.recordings = recordings;
        this.pages = pages;
    }

    @Override
    public void stateReported(StateReport state) {
        var car = state.vehicle();
        var destination = state.activeDestination();
        Instant at = state.observedAt().isBefore(state.receivedAt()) ? state.observedAt() : state.receivedAt();
        if (destination == null || !recordings.allow(car, at, Purpose.LAST_MILE)) {
            return;
        }
        rights.periodAt(car, at).ifPresent(period -> {
            table.keep(car, period.id(), destination, at);
            pages.changed(car);
        });
    }

    @Override
    public void recorded(List<RecordedTrip> batch) {
        table.endBefore(
                batch.stream().map(RecordedTrip::trip).filter(Trip::complete).toList());
    }

    @EventListener
    void on(PrivateIntervalsChanged changed) {
        changed.intervals().forEach(interval -> table.forget(changed.vehicle(), interval));
    }
}
