package io.sillage.journey.web;

import io.sillage.journey.Stop;
import io.sillage.kernel.GeoPoint;
import io.sillage.kernel.Spelling;
import io.sillage.kernel.Words;
import io.sillage.map.FoundPlace;
import io.sillage.map.FoundPlace.What;
import java.util.List;
import java.util.Locale;

/** Puts found places into words, and reads what a form sends of them. */
final class FoundViews {

    private FoundViews() {}

    static List<FoundView> of(List<FoundPlace> found, Words words) {
        return found.stream().map(place -> of(place, words)).toList();
    }

    private static FoundView of(FoundPlace place, Words words) {
        var name = place.name().isEmpty() ? words.say("journey.kind-" + Spelling.of(place.what())) : place.name();
        var value = String.format(
                Locale.ROOT,
                "%.7f,%.7f %s",
                place.point().latitude(),
                place.point().longitude(),
                name);
        return new FoundView(value, name, place.within(), icon(place.what()));
    }

    /** The place that a form sends: two degrees, a space and what it is called. */
    static Stop stop(String value) {
        int space = value.indexOf(' ');
        var point = (space < 0 ? value : value.substring(0, space)).split(",", -1);
        try {
            var at = new GeoPoint(Double.parseDouble(point[0]), Double.parseDouble(point.length > 1 ? point[1] : ""));
            return new Stop(value.substring(space + 1), at);
        } catch (IllegalArgumentException e) {
            return new Stop("", new GeoPoint(0, 0)); // has no label, so the door refuses it
        }
    }

    private static String icon(What what) {
        return switch (what) {
            case ADDRESS, STREET, SIGHT -> "map-pin";
            case TOWN -> "compass";
            case FUEL, PARKING -> "car";
            case CHARGING_STATION -> "plug";
        };
    }
}
