package io.sillage.journey;

import io.sillage.kernel.GeoPoint;
import io.sillage.map.CarRoute;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of a journey as it would be driven now: from where the car stands when that is known, else from the first place. One arrival
 * for each place.
 */
public record Plan(@Nullable GeoPoint start, @Nullable CarRoute route, Instant leaving, List<Arrival> arrivals) {

    /** When a place is reached, and how far and how long the leg to it is; the place where the way begins has none. */
    public record Arrival(Instant at, double metres, long seconds) {}

    public double metres() {
        return route == null ? 0 : route.metres();
    }

    public long seconds() {
        return route == null ? 0 : route.seconds();
    }
}
