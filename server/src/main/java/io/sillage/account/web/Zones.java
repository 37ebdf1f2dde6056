package io.sillage.account.web;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The wall clocks that a person chooses from: those of Europe and its neighbours over the sea, and his own. */
final class Zones {

    private static final List<String> OTHERS = List.of(
            "Africa/Casablanca",
            "America/Guadeloupe",
            "America/Martinique",
            "Atlantic/Canary",
            "Atlantic/Madeira",
            "Atlantic/Reykjavik",
            "Indian/Mayotte",
            "Indian/Reunion",
            "Pacific/Noumea",
            "Pacific/Tahiti",
            "UTC");

    private Zones() {}

    static List<String> around(ZoneId own) {
        var europe = ZoneId.getAvailableZoneIds().stream().filter(zone -> zone.startsWith("Europe/"));
        return Stream.of(europe, OTHERS.stream(), Stream.of(own.getId()))
                .flatMap(zones -> zones)
                .distinct()
                .sorted()
                .toList();
    }

    /** What is not known is left as it was. */
    static ZoneId parse(String zone, ZoneId otherwise) {
        return ZoneId.getAvailableZoneIds().contains(zone) ? ZoneId.of(zone) : otherwise;
    }
}
