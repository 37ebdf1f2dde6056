package io.sillage.brand;

import io.sillage.brand.PackNode.Parts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a brand pack, and refuses it whole at its first fault. */
final class PackReader {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** What each brand must have a name for: its two suites and the Portal, its services, its screens. */
    static final Set<String> NAMES = Set.of(
            "app",
            "multimedia",
            "portal",
            "home",
            "services",
            "messages",
            "settings",
            "car",
            "find-my-car",
            "send-to-car",
            "remote-trip-planning",
            "last-mile",
            "hybrid-coaching",
            "driving-data",
            "all-trips",
            "service-booking",
            "service-reminders",
            "service-history",
            "vehicle-information",
            "owners-manual",
            "map-updates",
            "orders",
            "profile",
            "private-mode",
            "activate-services",
            "register-device",
            "compatibility",
            "map-care",
            "service-pack",
            "e-store");

    private PackReader() {}

    /** @throws PackFault naming the file and line of the first fault */
    static Pack read(String pack, ClassLoader place) {
        var files = new PackFiles(pack, place);
        var head = head(files.read("pack.yaml"));
        var texts = new PackTexts(head);
        var names = names(files.read("names.yaml"), texts);
        var reader = new ModelReader(texts, head.markets());
        return new Pack(
                head,
                names,
                reader.models(files.read("models.yaml")),
                reader.phoneApps(),
                RulesReader.rules(files.read("rules.yaml")));
    }

    private static Pack.Head head(PackNode file) {
        var parts = file.parts("name", "wordmark", "languages", "languages-to-come", "markets", "app-colour");
        var languages = codes(parts, "languages", "a language such as fr", LANGUAGES);
        if (languages.isEmpty()) {
            throw parts.get("languages").fault("expected a language at least");
        }
        var toCome = codes(parts, "languages-to-come", "a language such as nl", LANGUAGES);
        for (var item : parts.get("languages-to-come").items()) {
            if (languages.contains(item.text())) {
                throw item.fault("'" + item.text() + "' is spoken already");
            }
        }
        return new Pack.Head(
                parts.get("name").text(),
                parts.get("wordmark").text(),
                languages,
                toCome,
                codes(parts, "markets", "a country such as FR", COUNTRIES),
                parts.get("app-colour").as("a colour such as #090c0f", PackReader::colour));
    }

    private static String colour(String text) {
        if (!text.matches("#[0-9a-f]{6}")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static List<String> codes(Parts parts, String key, String expected, Set<String> known) {
        return List.copyOf(parts.get(key)
                .each(item -> item.as(expected, text -> {
                    if (!known.contains(text)) {
                        throw new IllegalArgumentException(text);
                    }
                    return text;
                })));
    }

    private static Map<String, LocalText> names(PackNode file, PackTexts texts) {
        var names = new LinkedHashMap<String, LocalText>();
        file.parts(NAMES, Set.of()).entries().forEach((key, value) -> names.put(key, texts.read(value)));
        return names;
    }
}
