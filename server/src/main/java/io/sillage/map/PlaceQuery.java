package io.sillage.map;

import io.sillage.map.FoundPlace.What;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody typed, taken apart: a thing, and what it is to be near to, in French, English, Dutch or German. */
record PlaceQuery(
        List<String> words, @Nullable String near, @Nullable What kind) {

    private static final int MOST_WORDS = 10;

    private static final Pattern NEAR = Pattern.compile(
            "(?:(.*) )?(?:pres d(?:e|u|es)?|a cote d(?:e|u|es)?|proche d(?:e|u|es)?|autour d(?:e|u|es)?"
                    + "|near|close to|next to|around|in der nahe (?:von|der|des)|nahe|bei|neben|in de buurt van|dicht bij|vlak bij|vlakbij|bij) (.+)");

    private static final Map<String, What> KINDS = Map.ofEntries(
            Map.entry("station service", What.FUEL),
            Map.entry("station essence", What.FUEL),
            Map.entry("essence", What.FUEL),
            Map.entry("carburant", What.FUEL),
            Map.entry("fuel", What.FUEL),
            Map.entry("petrol", What.FUEL),
            Map.entry("petrol station", What.FUEL),
            Map.entry("gas station", What.FUEL),
            Map.entry("tankstelle", What.FUEL),
            Map.entry("tankstation", What.FUEL),
            Map.entry("borne", What.CHARGING_STATION),
            Map.entry("borne de recharge", What.CHARGING_STATION),
            Map.entry("recharge", What.CHARGING_STATION),
            Map.entry("charging", What.CHARGING_STATION),
            Map.entry("charging station", What.CHARGING_STATION),
            Map.entry("charger", What.CHARGING_STATION),
            Map.entry("ladestation", What.CHARGING_STATION),
            Map.entry("ladesaule", What.CHARGING_STATION),
            Map.entry("laadpaal", What.CHARGING_STATION),
            Map.entry("laadstation", What.CHARGING_STATION),
            Map.entry("parking", What.PARKING),
            Map.entry("stationnement", What.PARKING),
            Map.entry("car park", What.PARKING),
            Map.entry("parkhaus", What.PARKING),
            Map.entry("parkplatz", What.PARKING),
            Map.entry("parkeerplaats", What.PARKING),
            Map.entry("parkeergarage", What.PARKING));

    static PlaceQuery of(String typed) {
        var line = Folding.line(typed);
        var near = NEAR.matcher(line);
        if (!near.matches()) {
            return of(line, null);
        }
        return of(Optional.ofNullable(near.group(1)).orElse(""), near.group(2));
    }

    private static PlaceQuery of(String thing, @Nullable String near) {
        var words = Folding.words(thing);
        return new PlaceQuery(
                List.copyOf(words.subList(0, Math.min(words.size(), MOST_WORDS))), near, KINDS.get(thing));
    }
}
