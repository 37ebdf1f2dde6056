package io.sillage.trip;

import io.sillage.kernel.GeoPoint;
import io.sillage.wire.Trace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A moment of a trip at which the car was driven harshly, and where that was, if it may be known. */
public record HarshMoment(Kind kind, Instant at, @Nullable GeoPoint place) {

    private static final int NEAR_MS = 10_000;

    /** What was harsh. */
    public enum Kind {
        ACCELERATION,
        BRAKING,
        CORNERING
    }

    /** In the order in which they came; of a trace whose times count from an instant. */
    static List<HarshMoment> of(Trace trace, Instant start) {
        var found = new ArrayList<HarshMoment>();
        Harshness.find(
                trace,
                (kind, timeMs) -> found.add(new HarshMoment(kind, start.plusMillis(timeMs), placeAt(trace, timeMs))));
        found.sort(Comparator.comparing(HarshMoment::at));
        return List.copyOf(found);
    }

    private static @Nullable GeoPoint placeAt(Trace trace, int timeMs) {
        var positions = trace.positions();
        int nearest = -1;
        for (int i = 0; i < positions.count(); i++) {
            int off = Math.abs(positions.timeMs()[i] - timeMs);
            if (off <= NEAR_MS && (nearest < 0 || off < Math.abs(positions.timeMs()[nearest] - timeMs))) {
                nearest = i;
            }
        }
        return nearest < 0
                ? null
                : GeoPoint.ofE7(positions.latitudeE7()[nearest], positions.longitudeE7()[nearest]);
    }
}
