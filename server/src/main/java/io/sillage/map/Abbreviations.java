package io.sillage.map;

import java.util.List;
import java.util.Map;

/** What the short forms stand for that people write in addresses, folded. */
final class Abbreviations {

    private static final Map<String, List<String>> LONG = Map.ofEntries(
            Map.entry("av", List.of("avenue", "avenida")),
            Map.entry("ave", List.of("avenue", "avenida")),
            Map.entry("avda", List.of("avenida")),
            Map.entry("bd", List.of("boulevard")),
            Map.entry("bld", List.of("boulevard")),
            Map.entry("blvd", List.of("boulevard")),
            Map.entry("boul", List.of("boulevard")),
            Map.entry("bvar", List.of("bulevar")),
            Map.entry("ch", List.of("chemin")),
            Map.entry("chem", List.of("chemin")),
            Map.entry("cno", List.of("camino")),
            Map.entry("dr", List.of("doctor", "docteur", "doktor")),
            Map.entry("gral", List.of("general")),
            Map.entry("gen", List.of("general")),
            Map.entry("imp", List.of("impasse")),
            Map.entry("pl", List.of("place", "plaza", "platz", "plein")),
            Map.entry("r", List.of("rue")),
            Map.entry("rte", List.of("route")),
            Map.entry("s", List.of("saint", "san")),
            Map.entry("sq", List.of("square")),
            Map.entry("st", List.of("saint", "sankt", "street")),
            Map.entry("ste", List.of("sainte")),
            Map.entry("str", List.of("strasse", "straat")));

    private Abbreviations() {}

    static List<String> of(String word) {
        return LONG.getOrDefault(word, List.of());
    }
}
