package io.sillage.brand;

import io.sillage.brand.CarModel.Body;
import io.sillage.brand.CarModel.Capability;
import io.sillage.brand.CarModel.Colour;
import io.sillage.brand.CarModel.Powertrain;
import io.sillage.brand.Multimedia.Input;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code models.yaml}: colours and generations of multimedia first, then the models that are made of them. */
final class ModelReader {

    private static final Set<Capability> PROJECTIONS = EnumSet.of(Capability.CARPLAY, Capability.ANDROID_AUTO);
    private static final Set<Capability> OF_MULTIMEDIA = EnumSet.of(
            Capability.NAVIGATION, Capability.BLUETOOTH_TETHERING, Capability.WIFI, Capability.OVER_THE_AIR_MAPS);

    private final PackTexts texts;
    private final List<String> markets;
    private final Map<String, Colour> colours = new LinkedHashMap<>();
    private final Map<String, Multimedia> generations = new LinkedHashMap<>();
    private final List<PhoneApp> phoneApps = new ArrayList<>();

    ModelReader(PackTexts texts, List<String> markets) {
        this.texts = texts;
        this.markets = markets;
    }

    Map<String, CarModel> models(PackNode file) {
        var parts = file.parts(Set.of("colours", "multimedia", "models"), Set.of("phone-apps"));
        parts.find("phone-apps").ifPresent(apps -> apps.items().forEach(app -> phoneApps.add(phoneApp(app))));
        parts.get("colours").entries().forEach((key, node) -> colours.put(key, colour(key, node)));
        parts.get("multimedia").entries().forEach((key, node) -> generations.put(key, generation(key, node)));
        var models = new LinkedHashMap<String, CarModel>();
        parts.get("models").entries().forEach((key, node) -> models.put(key, model(key, node)));
        return models;
    }

    /** The programs of telephones that the file names, once it was read. */
    List<PhoneApp> phoneApps() {
        return List.copyOf(phoneApps);
    }

    private static PhoneApp phoneApp(PackNode node) {
        var parts = node.parts("name", "carplay", "android-auto", "android-auto-with-touchpad");
        return new PhoneApp(
                parts.get("name").text(),
                parts.get("carplay").yesOrNo(),
                parts.get("android-auto").yesOrNo(),
                parts.get("android-auto-with-touchpad").yesOrNo());
    }

    private Colour colour(String key, PackNode node) {
        var parts = node.parts("name", "hex");
        var hex = parts.get("hex");
        if (!hex.text().matches("#[0-9a-f]{6}")) {
            throw hex.fault("expected a colour such as '#1f2a44', found '" + hex.text() + "'");
        }
        return new Colour(key, texts.read(parts.get("name")), hex.text());
    }

    private Multimedia generation(String key, PackNode node) {
        var parts = node.parts("name", "input", "capabilities");
        var input = parts.get("input").oneOf(Input.class);
        var capabilities = some(parts.get("capabilities"), OF_MULTIMEDIA);
        if (input == Input.TOUCHPAD) {
            capabilities.add(Capability.TOUCHPAD);
        }
        return new Multimedia(key, texts.read(parts.get("name")), input, capabilities);
    }

    private CarModel model(String key, PackNode node) {
        if (!key.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw node.fault("expected a key such as ux-250h, found '" + key + "'");
        }
        var parts = node.parts("name", "body", "powertrain", "vins", "colours", "builds");
        return new CarModel(
                key,
                parts.get("name").text(),
                parts.get("body").oneOf(Body.class),
                parts.get("powertrain").oneOf(Powertrain.class),
                List.copyOf(parts.get("vins").each(ModelReader::vin)),
                builds(parts.get("builds")),
                oneAtLeast(parts.get("colours").each(item -> known(item, colours, "colour")), parts.get("colours")));
    }

    private static VinPattern vin(PackNode item) {
        return item.as("the first eight characters of VINs, such as JTH?[69]??H", VinPattern::new);
    }

    private List<Build> builds(PackNode node) {
        var builds = new ArrayList<Build>();
        for (var item : node.items()) {
            var build = build(item);
            if (builds.stream().anyMatch(build::overlaps)) {
                throw item.fault("cars made in these months stand further up already");
            }
            if (builds.stream().anyMatch(earlier -> losesModule(earlier, build))) {
                throw item.fault("cars made earlier have the data module, and these do not");
            }
            builds.add(build);
        }
        return oneAtLeast(builds, node);
    }

    /** People are told from which month on cars are connected, so there is one such month. */
    private static boolean losesModule(Build one, Build other) {
        return one.from().isBefore(other.from())
                && one.can(Capability.DATA_MODULE)
                && !other.can(Capability.DATA_MODULE);
    }

    private Build build(PackNode node) {
        var parts = node.parts(Set.of("from", "data-module", "multimedia", "projection"), Set.of("until", "markets"));
        var from = month(parts.get("from"));
        var until = parts.find("until");
        until.filter(last -> month(last).isBefore(from)).ifPresent(last -> {
            throw last.fault("the last month is before the first, " + from);
        });
        var multimedia = known(parts.get("multimedia"), generations, "multimedia");
        var capabilities = some(parts.get("projection"), PROJECTIONS);
        capabilities.addAll(multimedia.capabilities());
        if (parts.get("data-module").yesOrNo()) {
            capabilities.add(Capability.DATA_MODULE);
        }
        return new Build(
                from,
                until.map(ModelReader::month).orElse(null),
                parts.find("markets").map(this::markets).orElse(Set.of()),
                multimedia,
                capabilities);
    }

    private static YearMonth month(PackNode node) {
        return node.as("a month such as 2018-10", YearMonth::parse);
    }

    private Set<String> markets(PackNode node) {
        return node.each(item -> {
            if (!markets.contains(item.text())) {
                throw item.fault("'" + item.text() + "' is none of the markets " + markets);
            }
            return item.text();
        });
    }

    private static <T> T known(PackNode item, Map<String, T> described, String what) {
        var found = described.get(item.text());
        if (found == null) {
            throw item.fault("no " + what + " '" + item.text() + "' is described above");
        }
        return found;
    }

    private static <T> List<T> oneAtLeast(Collection<T> all, PackNode node) {
        if (all.isEmpty()) {
            throw node.fault("expected one at least");
        }
        return List.copyOf(all);
    }

    private static Set<Capability> some(PackNode node, Set<Capability> allowed) {
        var capabilities = EnumSet.noneOf(Capability.class);
        capabilities.addAll(node.each(item -> {
            var capability = item.oneOf(Capability.class);
            if (!allowed.contains(capability)) {
                throw item.fault("'" + item.text() + "' does not belong here");
            }
            return capability;
        }));
        return capabilities;
    }
}
