package io.sillage.trip;

import io.sillage.kernel.GeoPoint;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One trip as recorded: a pure function of its stored chunks. Distances in metres, times in seconds, speeds in km/h,
 * fuel in millilitres; null is "the car cannot say", never zero.
 */
public record Trip(
        TripId id,
        VehicleId vehicle,
        PeriodId period,
        Instant startedAt,
        Instant endedAt,
        Instant receivedAt,
        boolean complete,
        @Nullable GeoPoint from,
        @Nullable GeoPoint to,
        double distanceM,
        double durationS,
        double idleS,
        double averageKmh,
        double topKmh,
        @Nullable Double fuelMl,
        @Nullable Double electricM,
        @Nullable Double electricS,
        int harshAccelerations,
        int harshBrakings,
        int harshCornerings,
        DataQuality quality,
        TripShape shape,
        @Nullable Long odometerStartM,
        @Nullable Long odometerEndM) {

    /** Share of the distance driven with the engine off, 0 to 1, or null when the car cannot say. */
    public @Nullable Double electricShare() {
        return electricM == null || distanceM <= 0 ? null : Math.min(1, electricM / distanceM);
    }
}
