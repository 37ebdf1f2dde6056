package io.sillage.map;

import io.sillage.kernel.GeoPoint;

/**
 * A place that was searched for: what it is, its name ("12 Boulevard des Moulins", empty when the map gives it none), the quarter or town
 * it lies in (empty when that says no more), and where it is.
 */
public record FoundPlace(What what, String name, String within, GeoPoint point) {

    /** What a found place is. */
    public enum What {
        ADDRESS,
        STREET,
        TOWN,
        SIGHT,
        FUEL,
        CHARGING_STATION,
        PARKING
    }
}
