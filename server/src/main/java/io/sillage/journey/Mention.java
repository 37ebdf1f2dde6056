package io.sillage.journey;

import io.sillage.kernel.GeoPoint;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place that something shared names: by its point, with a label where there is one, or by an address in words; an address may be somebody's,
 * whose name is then told.
 */
record Mention(String text, @Nullable GeoPoint point, Optional<String> name) {

    Mention(String text, @Nullable GeoPoint point) {
        this(text, point, Optional.empty());
    }

    /** The point of two numbers as they are written, when they are a place on earth. */
    static Optional<GeoPoint> point(String latitude, String longitude) {
        try {
            return Optional.of(new GeoPoint(Double.parseDouble(latitude), Double.parseDouble(longitude)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
