package io.sillage.brand;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** The brand whose cars this platform connects: its names, models and rules, read once from a pack of data. */
@Service
@EnableConfigurationProperties(BrandSettings.class)
public class Brand {

    private final Pack pack;

    Brand(BrandSettings settings) {
        this.pack = PackReader.read(settings.pack(), Brand.class.getClassLoader());
    }

    /** The brand's name as a sentence has it. */
    public String name() {
        return pack.head().name();
    }

    /** The brand's name as its signs and page headers have it. */
    public String wordmark() {
        return pack.head().wordmark();
    }

    /** The languages that the brand's pages speak, the first one first. */
    public List<Locale> languages() {
        return pack.head().languages().stream().map(Locale::of).toList();
    }

    /** The countries in which the brand sells, by their ISO 3166 codes. */
    public List<String> markets() {
        return pack.head().markets();
    }

    /** The colour around the installed App while it starts, as style sheets write it: {@code #090c0f}. */
    public String appColour() {
        return pack.head().appColour();
    }

    /** What the brand calls all its services and screens in one language, by our keys. */
    public Map<String, String> names(Locale locale) {
        var names = new LinkedHashMap<String, String>();
        pack.names().forEach((key, name) -> names.put(key, name.in(locale)));
        return names;
    }

    /**
     * What the brand calls a service or a screen, such as {@code driving-data}; in its first language where it has no
     * name in this one.
     *
     * @throws IllegalArgumentException when the pack names no such thing
     */
    public String service(String key, Locale locale) {
        var name = pack.names().get(key);
        if (name == null) {
            throw new IllegalArgumentException("the brand pack has no name for " + key);
        }
        return name.in(locale);
    }

    /** A model by its key, such as {@code ux-250h}. */
    public Optional<CarModel> findModel(String key) {
        return Optional.ofNullable(pack.models().get(key));
    }

    /** All models in the order of the pack. */
    public Collection<CarModel> allModels() {
        return pack.models().values();
    }

    /** The programs of telephones that cars of the brand show on their screens, in the order of the pack. */
    public List<PhoneApp> phoneApps() {
        return pack.phoneApps();
    }

    public BrandRules rules() {
        return pack.rules();
    }
}
