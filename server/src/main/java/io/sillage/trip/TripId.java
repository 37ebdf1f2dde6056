package io.sillage.trip;

import io.sillage.kernel.NotFound;
import java.util.UUID;

/** The name of a trip: the UUID that the car drew when its engine was switched on. */
public record TripId(UUID value) {

    public static TripId parse(String text) {
        try {
            var id = UUID.fromString(text);
            if (id.toString().equals(text)) {
                return new TripId(id);
            }
        } catch (IllegalArgumentException e) {
            // falls through: what cannot be an id names nothing
        }
        throw new NotFound();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
