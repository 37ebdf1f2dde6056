package io.sillage.uplink;

import io.sillage.kernel.GeoPoint;
import io.sillage.kernel.VehicleId;
import io.sillage.privacy.PrivateInterval;
import io.sillage.wire.CarState;
import io.sillage.wire.Place;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Turns the words of a car about itself into those of the platform. */
final class StateReports {

    private StateReports() {}

    static StateReport of(VehicleId car, CarState state, Instant receivedAt) {
        var parked = state.parked();
        return new StateReport(
                car,
                state.wallClock(),
                receivedAt,
                state.odometerM(),
                state.fuelLevelPermille(),
                state.batteryChargePermille(),
                state.lowVoltageMv(),
                state.warningLamps(),
                state.openDoors(),
                state.openWindows(),
                state.locked(),
                point(parked),
                parked == null ? null : parked.wallClock(),
                point(state.activeDestination()),
                state.privateTimes().stream()
                        .map(time -> new PrivateInterval(time.from(), time.until()))
                        .toList());
    }

    private static @Nullable GeoPoint point(@Nullable Place place) {
        return place == null ? null : GeoPoint.ofE7(place.latitudeE7(), place.longitudeE7());
    }
}
