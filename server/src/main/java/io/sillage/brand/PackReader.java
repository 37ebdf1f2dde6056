package io.sillage.brand;

import io.sillage.brand.CarModel.Capability;
import io.sillage.brand.CarModel.Colour;
import io.sillage.brand.CarModel.Powertrain;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads a brand pack from {@code brand/<pack>/} on the class path, and refuses it whole at its first fault. */
final class PackReader {

    private final String pack;
    private final ClassLoader place;
    private final List<String> languages;
    private final Map<String, PackNode> head;

    private PackReader(String pack, ClassLoader place) {
        this.pack = pack;
        this.place = place;
        this.head = file("pack.yaml").entries("name", "wordmark", "languages");
        this.languages =
                get(head, "languages").items().stream().map(PackNode::text).toList();
    }

    /** @throws PackFault naming the file and line of the first fault */
    static Pack read(String pack, ClassLoader place) {
        return new PackReader(pack, place).read();
    }

    private Pack read() {
        return new Pack(get(head, "name").text(), get(head, "wordmark").text(), names(), models(), rules());
    }

    private Map<String, LocalText> names() {
        var names = new LinkedHashMap<String, LocalText>();
        file("names.yaml").entries().forEach((key, value) -> names.put(key, localText(value)));
        return names;
    }

    private LocalText localText(PackNode node) {
        var texts = new LinkedHashMap<String, String>();
        node.entries(languages.toArray(String[]::new)).forEach((language, text) -> texts.put(language, text.text()));
        return new LocalText(texts, languages.getFirst());
    }

    private Map<String, CarModel> models() {
        var file = file("models.yaml").entries("colours", "models");
        var colours = new LinkedHashMap<String, Colour>();
        get(file, "colours").entries().forEach((key, value) -> colours.put(key, colour(key, value)));
        var models = new LinkedHashMap<String, CarModel>();
        get(file, "models").entries().forEach((key, value) -> models.put(key, model(key, value, colours)));
        return models;
    }

    private Colour colour(String key, PackNode node) {
        var parts = node.entries("name", "hex");
        var hex = get(parts, "hex");
        if (!hex.text().matches("#[0-9a-f]{6}")) {
            throw hex.fault("expected a colour such as '#1f2a44', found '" + hex.text() + "'");
        }
        return new Colour(key, localText(get(parts, "name")), hex.text());
    }

    private CarModel model(String key, PackNode node, Map<String, Colour> colours) {
        var parts = node.entries("name", "powertrain", "connected-since", "capabilities", "colours");
        var capabilities = EnumSet.noneOf(Capability.class);
        get(parts, "capabilities").items().forEach(item -> capabilities.add(item.oneOf(Capability.class)));
        return new CarModel(
                key,
                get(parts, "name").text(),
                get(parts, "powertrain").oneOf(Powertrain.class),
                get(parts, "connected-since").as("a month such as 2018-10", YearMonth::parse),
                capabilities,
                get(parts, "colours").items().stream()
                        .map(item -> known(item, colours))
                        .toList());
    }

    private static Colour known(PackNode item, Map<String, Colour> colours) {
        var colour = colours.get(item.text());
        if (colour == null) {
            throw item.fault("no colour '" + item.text() + "' is described above");
        }
        return colour;
    }

    private BrandRules rules() {
        var rules = file("rules.yaml")
                .entries(
                        "activation-trips",
                        "activation-speed-kmh",
                        "app-odometer-km",
                        "route-stops",
                        "terms-days",
                        "app-term",
                        "multimedia-term",
                        "notices");
        var notices = get(rules, "notices").entries("days-before", "daily-from-days-before");
        return new BrandRules(
                get(rules, "activation-trips").whole(),
                get(rules, "activation-speed-kmh").number(),
                get(rules, "app-odometer-km").number(),
                get(rules, "route-stops").whole(),
                get(rules, "terms-days").whole(),
                get(rules, "app-term").as("a period such as P10Y", Period::parse),
                get(rules, "multimedia-term").as("a period such as P3Y", Period::parse),
                new BrandRules.Notices(
                        get(notices, "days-before").items().stream()
                                .map(PackNode::whole)
                                .toList(),
                        get(notices, "daily-from-days-before").whole()));
    }

    private PackNode file(String name) {
        var path = "brand/" + pack + "/" + name;
        try (var in = place.getResourceAsStream(path)) {
            if (in == null) {
                throw new PackFault(path, 1, "there is no such file on the class path");
            }
            var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            return new PackNode(path, new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader));
        } catch (MarkedYAMLException e) {
            throw new PackFault(path, e.getProblemMark().getLine() + 1, e.getProblem());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static PackNode get(Map<String, PackNode> entries, String key) {
        return Objects.requireNonNull(entries.get(key));
    }
}
