package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a car last said of itself, without where it is. Odometer in metres, levels in per mille, the 12 V battery in
 * millivolts; null is "the car did not say".
 */
public record CarState(
        VehicleId vehicle,
        PeriodId period,
        Instant observedAt,
        Instant receivedAt,
        @Nullable Long odometerM,
        @Nullable Integer fuelLevelPermille,
        @Nullable Integer batteryChargePermille,
        @Nullable Integer lowVoltageMv,
        @Nullable Boolean locked,
        List<String> warningLamps,
        List<String> openDoors,
        List<String> openWindows) {}
