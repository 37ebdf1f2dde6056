package io.sillage.edge.web;

import io.sillage.brand.Brand;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts of all modules in all languages, read once from {@code words/<module>_<language>.properties}; and what the
 * brand calls its services and screens, as {@code brand.<key>}.
 */
@Component
class Bundles {

    private final List<Locale> languages;
    private final Map<String, Map<String, String>> texts = new HashMap<>();

    Bundles(Brand brand) {
        this.languages = brand.languages();
        for (var language : languages) {
            var all = read(language.getLanguage());
            brand.names(language).forEach((key, name) -> all.put("brand." + key, name));
            texts.put(language.getLanguage(), Map.copyOf(all));
        }
    }

    /** The languages that pages speak; the first is spoken when none other fits. */
    List<Locale> languages() {
        return languages;
    }

    Map<String, String> in(Locale locale) {
        var own = texts.get(locale.getLanguage());
        return own == null ? texts.getOrDefault(languages.getFirst().getLanguage(), Map.of()) : own;
    }

    @Nullable
    String find(Locale locale, String key) {
        return in(locale).get(key);
    }

    private static Map<String, String> read(String language) {
        var all = new HashMap<String, String>();
        try {
            for (var file : files(language)) {
                properties(file).forEach((key, text) -> all.put((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (all.isEmpty()) {
            throw new IllegalStateException("the brand pack wants a language that pages have no words in: " + language);
        }
        return all;
    }

    private static Resource[] files(String language) throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath*:words/*_" + language + ".properties");
    }

    private static Properties properties(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
