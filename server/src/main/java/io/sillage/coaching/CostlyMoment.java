package io.sillage.coaching;

import io.sillage.kernel.GeoPoint;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A moment of a trip that cost more than it had to, and what would have been better. Of a start and of braking, {@code metres} is
 * how much longer the way of a gentle one would have been, and {@code seconds} how much longer it would have taken; of uneven speed,
 * how long the stretch was. {@code ml} is what would have been saved, for a car of 1.6 t. {@code point} is where it began, null where
 * the place is not known.
 */
public record CostlyMoment(
        Kind kind,
        Instant at,
        double fromKmh,
        double toKmh,
        double metres,
        double seconds,
        double ml,
        Confidence confidence,
        @Nullable GeoPoint point) {

    /** What was done. */
    public enum Kind {
        ACCELERATION,
        BRAKING,
        CONSTANT_SPEED
    }

    /** How far the figures can be trusted, by how often the speed was measured then, and by what is known of such moments. */
    public enum Confidence {
        GOOD,
        FAIR,
        ROUGH
    }
}
