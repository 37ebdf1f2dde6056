package io.sillage.stories.recorded;

import com.google.gson.JsonObject;
import java.util.OptionalDouble;

/** A figure of a trip that is compared, and how far it may be from the index. */
enum Figure {
    DISTANCE("m", 0.01, 0),
    DURATION("s", 0, 2),
    TOP_SPEED("km/h", 0, 1),
    ELECTRIC_SHARE("of the distance", 0, 0.01),
    FUEL("ml", 0.02, 0);

    private final String unit;
    private final double relative;
    private final double absolute;

    Figure(String unit, double relative, double absolute) {
        this.unit = unit;
        this.relative = relative;
        this.absolute = absolute;
    }

    String unit() {
        return unit;
    }

    boolean agrees(double found, double expected) {
        return Math.abs(found - expected) <= Math.max(relative * expected, absolute);
    }

    /** The figure of a trip as the REST interface tells it, where it tells it. */
    OptionalDouble of(JsonObject trip) {
        return switch (this) {
            case DISTANCE -> number(trip, "distanceM");
            case DURATION -> number(trip, "durationS");
            case TOP_SPEED -> number(trip, "topKmh");
            case ELECTRIC_SHARE -> share(trip);
            case FUEL -> number(trip, "fuelMl");
        };
    }

    private static OptionalDouble share(JsonObject trip) {
        var electric = number(trip, "electricM");
        double metres = number(trip, "distanceM").orElse(0);
        return electric.isEmpty() || metres <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(electric.getAsDouble() / metres);
    }

    private static OptionalDouble number(JsonObject trip, String name) {
        var value = trip.get(name);
        return value == null || value.isJsonNull() ? OptionalDouble.empty() : OptionalDouble.of(value.getAsDouble());
    }
}
