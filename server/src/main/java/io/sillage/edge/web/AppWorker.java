package io.sillage.edge.web;

import io.sillage.edge.KeptPages;
import io.sillage.kernel.Frame;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** The worker that shows pages in a browser without a connection, the page for those it has not kept, and how to install. */
@Controller
class AppWorker {

    private static final MediaType SCRIPT = MediaType.valueOf("text/javascript;charset=UTF-8");
    private static final List<String> SHELL = List.of(
            "app.css",
            "app.js",
            "icon.svg",
            "icons.svg",
            "fonts/inter-latin.woff2",
            "fonts/jost-latin.woff2",
            "icons/app-192.png",
            "icons/badge-96.png");

    private final String script;

    AppWorker(VersionedAssets assets, KeptPages pages, JsonMapper json) {
        var settings = new Settings(
                assets.version(), pages.isOn(), SHELL.stream().map(assets::own).toList());
        this.script = "const settings = " + json.writeValueAsString(settings) + ";\n" + read("edge/worker.js");
    }

    /** What the script is told of this version of the platform; whatever changes in it makes browsers take the new script. */
    record Settings(String version, boolean keeps, List<String> shell) {}

    @GetMapping("/sw.js")
    ResponseEntity<String> worker() {
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(CacheControl.noCache())
                .body(script);
    }

    /** Is kept beside the files, so it is made for nobody, in the language of whoever asks. */
    @GetMapping("/hors-ligne")
    String offline(Frame frame, Model model) {
        model.addAttribute("frame", forNobody(frame));
        return "edge/offline";
    }

    private static Frame forNobody(Frame frame) {
        return new Frame(frame.words(), frame.look(), "", frame.path(), null, List.of(), null, () -> 0, frame.madeAt());
    }

    @GetMapping("/installer")
    String install(Frame frame) {
        return "edge/install";
    }

    private static String read(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
