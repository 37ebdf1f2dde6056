package io.sillage.headunit.web;

import io.sillage.kernel.Assets;
import io.sillage.kernel.Frame;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The unit's own program: a page without anybody's data, its words, and what keeps both for when there is no network. */
@Controller
class UnitPage {

    private static final List<String> FILES = List.of(
            "app.css",
            "headunit/unit.css",
            "headunit/main.js",
            "headunit/screens.js",
            "headunit/settings.js",
            "headunit/account.js",
            "headunit/apps.js",
            "headunit/favourites.js",
            "headunit/route.js",
            "headunit/unit.js",
            "headunit/server.js",
            "headunit/vault.js",
            "headunit/vehicle.js",
            "headunit/lock.js",
            "headunit/dom.js",
            "icons.svg",
            "icon.svg",
            "fonts/inter-latin.woff2",
            "fonts/jost-latin.woff2");

    private final String worker = read("headunit/sw.js");
    private final List<String> keys = keys();

    @GetMapping("/headunit")
    String page(Frame frame) {
        return "headunit/unit";
    }

    /** Its words in the language that the unit speaks, with the places of what fills them left as they are. */
    @GetMapping("/headunit/words.json")
    @ResponseBody
    Map<String, String> words(Frame frame) {
        var words = new TreeMap<String, String>();
        keys.forEach(key -> words.put(key, frame.words().say(key, "{0}", "{1}", "{2}")));
        words.put("unit.brand-online", frame.brandName());
        return words;
    }

    @GetMapping("/headunit/sw.js")
    ResponseEntity<String> worker(Frame frame) {
        var kept = new ArrayList<>(List.of("/headunit", "/headunit/words.json"));
        FILES.forEach(file -> kept.add(frame.assets().own(file)));
        var files = kept.stream().map(file -> "'" + file + "'").collect(Collectors.joining(", "));
        var head = "const VERSION = '%s';%nconst FILES = [%s];%n".formatted(version(frame.assets(), frame), files);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "javascript", StandardCharsets.UTF_8))
                .header("Service-Worker-Allowed", "/headunit")
                .body(head + worker);
    }

    /** Another set of files, or another language, is another cache. */
    private static String version(Assets assets, Frame frame) {
        return assets.own("").replaceAll("[^0-9a-f]", "") + "-"
                + frame.words().locale().getLanguage();
    }

    private static List<String> keys() {
        var words = new Properties();
        try (var in = new ClassPathResource("words/unit_fr.properties").getInputStream()) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames().stream().sorted().toList();
    }

    private static String read(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
