package io.sillage.uplink;

import io.sillage.kernel.GeoPoint;
import io.sillage.kernel.VehicleId;
import io.sillage.privacy.PrivateInterval;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a car is like, as it said itself; what it did not say is null. Odometer in metres, levels in per mille. Private
 * times are those that were switched on in the car.
 */
public record StateReport(
        VehicleId vehicle,
        Instant observedAt,
        Instant receivedAt,
        @Nullable Long odometerM,
        @Nullable Integer fuelLevelPermille,
        @Nullable Integer batteryChargePermille,
        @Nullable Integer lowVoltageMv,
        List<String> warningLamps,
        List<String> openDoors,
        List<String> openWindows,
        @Nullable Boolean locked,
        @Nullable GeoPoint parked,
        @Nullable Instant parkedAt,
        @Nullable GeoPoint activeDestination,
        List<PrivateInterval> privateTimes) {

    /** Whether it tells of nothing but private mode. */
    public boolean measuresNothing() {
        return odometerM == null
                && fuelLevelPermille == null
                && batteryChargePermille == null
                && lowVoltageMv == null
                && locked == null
                && warningLamps.isEmpty()
                && openDoors.isEmpty()
                && openWindows.isEmpty();
    }
}
