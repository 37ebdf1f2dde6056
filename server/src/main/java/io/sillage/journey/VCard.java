package io.sillage.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the people of a vCard file are: by its GEO where it has one, else by its address (ADR). */
final class VCard {

    private static final Pattern FOLDED = Pattern.compile("\\r?\\n[ \\t]");
    private static final Pattern GEO = Pattern.compile("(?i)(?:geo:)?(-?[\\d.]+)[,;](-?[\\d.]+).*");
    private static final Pattern NOT_ESCAPED = Pattern.compile("(?<!\\\\);");

    private String name = "";
    private @Nullable Mention place;

    private VCard() {}

    static boolean is(String shared) {
        return shared.regionMatches(true, 0, "BEGIN:VCARD", 0, "BEGIN:VCARD".length());
    }

    static List<Mention> read(String shared) {
        var found = new ArrayList<Mention>();
        var card = new VCard();
        for (var line : FOLDED.matcher(shared).replaceAll("").split("\\r?\\n")) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                continue;
            }
            var property = line.substring(0, colon).split(";")[0].toUpperCase(Locale.ROOT);
            if (property.equals("END")) {
                card.told().ifPresent(found::add);
                card = new VCard();
            } else {
                card.hear(property.substring(property.indexOf('.') + 1), line.substring(colon + 1));
            }
        }
        return found;
    }

    private void hear(String property, String value) {
        switch (property) {
            case "FN" -> name = plain(value);
            case "GEO" -> {
                var geo = GEO.matcher(value);
                if (geo.matches()) {
                    Mention.point(geo.group(1), geo.group(2)).ifPresent(point -> place = new Mention("", point));
                }
            }
            case "ADR" -> {
                if (place == null) {
                    place = new Mention(address(value), null);
                }
            }
            default -> {}
        }
    }

    private Optional<Mention> told() {
        var known = place;
        if (known == null || known.point() == null && known.text().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                known.point() == null
                        ? new Mention(known.text(), null, Optional.of(name).filter(given -> !given.isBlank()))
                        : new Mention(name, known.point()));
    }

    /** Street and town of its seven parts: postbox, annex, street, town, region, postcode, country (RFC 6350 §6.3.1). */
    private static String address(String value) {
        var parts = NOT_ESCAPED.split(value, -1);
        return Stream.of(2, 3)
                .filter(part -> part < parts.length)
                .map(part -> plain(parts[part]))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String plain(String value) {
        return value.replace("\\n", " ")
                .replace("\\N", " ")
                .replace("\\,", ",")
                .replace("\\;", ";")
                .replace("\\\\", "\\");
    }
}
