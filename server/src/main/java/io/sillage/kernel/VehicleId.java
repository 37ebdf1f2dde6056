package io.sillage.kernel;

import java.util.UUID;

/** Our own name of a car: random, never the VIN. */
public record VehicleId(UUID value) {

    public static VehicleId random() {
        return new VehicleId(UUID.randomUUID());
    }

    /** Reads the form that {@link #toString()} writes; refuses anything else as not found. */
    public static VehicleId parse(String text) {
        return new VehicleId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
