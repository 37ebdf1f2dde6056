package io.sillage.uplink;

import io.sillage.kernel.GeoPoint;
import io.sillage.kernel.VehicleId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a car is like, as it said itself; what it did not say is null. Odometer in metres, levels in per mille. */
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
        @Nullable GeoPoint activeDestination) {}
