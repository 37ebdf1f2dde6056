package io.sillage.trip;

import io.sillage.kernel.Ids;
import java.util.UUID;

/** The name of a trip: the UUID that the car drew when its engine was switched on. */
public record TripId(UUID value) {

    public static TripId parse(String text) {
        return new TripId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
