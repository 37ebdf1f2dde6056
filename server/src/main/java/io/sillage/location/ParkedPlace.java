package io.sillage.location;

import io.sillage.kernel.GeoPoint;
import io.sillage.kernel.VehicleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a car stood when its engine was last switched off, when that was, and when we learned of it. The fix may be older than
 * the stop, as below ground: then the car drove on from it for so many metres. {@code leftAt} is when a newer trip ended of
 * which the place is not known; null when there was none.
 */
public record ParkedPlace(
        VehicleId vehicle,
        GeoPoint point,
        Instant observedAt,
        Instant receivedAt,
        Instant fixedAt,
        int drivenOnM,
        @Nullable Instant leftAt) {

    /**
     * How far the fix of a receiver under open sky may lie from where it is, in 95 of 100 cases: 8 m at worst on average over the
     * earth (GPS Standard Positioning Service Performance Standard, 2020), rounded up, since cars tell no figure of their own.
     */
    static final int EXACT_TO_M = 10;

    /** A fix that is no older at the stop than this is one of the stop. */
    private static final int OF_THE_STOP_S = 10;

    /** Where it stands, by a fix of its stop. */
    static ParkedPlace of(VehicleId vehicle, GeoPoint point, Instant observedAt, Instant receivedAt) {
        return new ParkedPlace(vehicle, point, observedAt, receivedAt, observedAt, 0, null);
    }

    /** Within how many metres of the point the car stands. */
    public int withinM() {
        return EXACT_TO_M + drivenOnM;
    }

    /** Whether the fix is older than the stop. */
    public boolean isBeforeTheStop() {
        return fixedAt.isBefore(observedAt.minusSeconds(OF_THE_STOP_S));
    }
}
