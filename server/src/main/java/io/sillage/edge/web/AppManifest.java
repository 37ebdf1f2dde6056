package io.sillage.edge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.sillage.brand.Brand;
import io.sillage.kernel.Words;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a phone needs to know to install the App (R9): its names, its icons, and where its shortcuts lead (W3C manifest). */
@Controller
class AppManifest {

    private static final MediaType TYPE = MediaType.valueOf("application/manifest+json");

    private final Brand brand;
    private final Languages languages;
    private final VersionedAssets assets;

    AppManifest(Brand brand, Languages languages, VersionedAssets assets) {
        this.brand = brand;
        this.languages = languages;
        this.assets = assets;
    }

    /** The manifest, as the specification names its members. */
    record Manifest(
            String id,
            String name,
            @JsonProperty("short_name") String shortName,
            String description,
            String lang,
            String dir,
            @JsonProperty("start_url") String startUrl,
            String scope,
            String display,
            @JsonProperty("background_color") String backgroundColour,
            @JsonProperty("theme_color") String themeColour,
            List<Icon> icons,
            List<Shortcut> shortcuts) {}

    /** A picture for the home screen; one that is maskable may be cut to any shape. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Icon(
            String src, String sizes, String type, @Nullable String purpose) {}

    /** A page that a long press on the icon offers. */
    record Shortcut(String name, String url) {}

    /** In the language of the page that asks, which stands in the address: a browser asks for it without cookies. */
    @GetMapping("/manifest.webmanifest")
    ResponseEntity<Manifest> manifest(@RequestParam(name = "l", defaultValue = "") String language) {
        var locale = languages.spoken(language).orElseGet(() -> languages.all().getFirst());
        return ResponseEntity.ok()
                .contentType(TYPE)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(manifest(languages.words(locale, ZoneOffset.UTC)));
    }

    private Manifest manifest(Words words) {
        return new Manifest(
                "/",
                brand.name(),
                brand.name(),
                words.say("edge.app-description"),
                words.locale().toLanguageTag(),
                "ltr",
                "/",
                "/",
                "standalone",
                brand.appColour(),
                brand.appColour(),
                List.of(icon("app-192", 192, null), icon("app-512", 512, null), icon("maskable-512", 512, "maskable")),
                List.of(
                        new Shortcut(words.say("brand.find-my-car"), "/services/retrouver"),
                        new Shortcut(words.say("brand.all-trips"), "/services/donnees/tous"),
                        new Shortcut(words.say("brand.messages"), "/messages")));
    }

    private Icon icon(String file, int size, @Nullable String purpose) {
        return new Icon(assets.own("icons/" + file + ".png"), size + "x" + size, MediaType.IMAGE_PNG_VALUE, purpose);
    }
}
