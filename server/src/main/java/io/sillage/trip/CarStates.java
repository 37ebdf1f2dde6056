package io.sillage.trip;

import io.sillage.kernel.LiveUpdates;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.Rights;
import io.sillage.privacy.Purpose;
import io.sillage.trip.Recording.Extent;
import io.sillage.uplink.StateListener;
import io.sillage.uplink.StateReport;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The last state of cars: kept as it comes, the newest observation stands. */
@Service
public class CarStates implements StateListener {

    private final Rights rights;
    private final Recordings recordings;
    private final CarStateStore store;
    private final ObjectProvider<LiveUpdates> liveUpdates;

    CarStates(Rights rights, Recordings recordings, CarStateStore store, ObjectProvider<LiveUpdates> liveUpdates) {
        this.rights = rights;
        this.recordings = recordings;
        this.store = store;
        this.liveUpdates = liveUpdates;
    }

    /** What the car last said in the present ownership period. */
    public Optional<CarState> find(SignedIn who, VehicleId car) {
        var period = rights.requireToSee(who, car, Purpose.VEHICLE);
        rights.tellRead(who, period, Purpose.VEHICLE);
        return store.find(car).filter(state -> state.period().equals(period.id()));
    }

    /**
     * A state from a time in which nobody owned the car is nobody's, and one from a time of which nothing is recorded is not
     * kept; a clock that runs ahead counts as the receipt.
     */
    @Override
    public void stateReported(StateReport report) {
        var observedAt = earlier(report.observedAt(), report.receivedAt());
        if (report.measuresNothing() || recordings.of(report.vehicle(), observedAt) == Extent.NOTHING) {
            return;
        }
        rights.periodAt(report.vehicle(), observedAt).ifPresent(period -> {
            store.keepNewest(new CarState(
                    report.vehicle(),
                    period.id(),
                    observedAt,
                    report.receivedAt(),
                    report.odometerM(),
                    report.fuelLevelPermille(),
                    report.batteryChargePermille(),
                    report.lowVoltageMv(),
                    report.locked(),
                    report.warningLamps(),
                    report.openDoors(),
                    report.openWindows()));
            liveUpdates.ifAvailable(pages -> pages.changed(report.vehicle(), "state"));
        });
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
