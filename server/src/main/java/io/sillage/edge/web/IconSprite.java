package io.sillage.edge.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.webjars.WebJarVersionLocator;

/** The icons of all pages in one file, gathered at start from the Lucide library. */
@Controller
class IconSprite {

    static final List<String> NAMES = List.of(
            "arrow-down",
            "arrow-left",
            "arrow-right",
            "arrow-up",
            "bell",
            "car",
            "chart-line",
            "chevron-right",
            "circle-alert",
            "circle-check",
            "compass",
            "external-link",
            "eye-off",
            "fingerprint",
            "footprints",
            "house",
            "info",
            "layout-grid",
            "leaf",
            "locate-fixed",
            "log-out",
            "map-pin",
            "minus",
            "moon",
            "navigation",
            "plug",
            "plus",
            "printer",
            "route",
            "send",
            "settings",
            "share-2",
            "sun",
            "triangle-alert",
            "user",
            "wifi-off",
            "wrench",
            "x",
            "zap");

    private static final Pattern SHAPES = Pattern.compile("(?s)<svg[^>]*>(.*?)</svg>");

    private final byte[] sprite;

    IconSprite() {
        var folder = new WebJarVersionLocator().fullPath("lucide-static", "icons");
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">");
        for (var name : NAMES) {
            svg.append("<symbol id=\"").append(name).append("\" viewBox=\"0 0 24 24\" fill=\"none\"");
            svg.append(" stroke=\"currentColor\" stroke-width=\"1.6\" stroke-linecap=\"round\"");
            svg.append(" stroke-linejoin=\"round\">")
                    .append(shapes(folder + "/" + name + ".svg"))
                    .append("</symbol>");
        }
        this.sprite = svg.append("</svg>").toString().getBytes(StandardCharsets.UTF_8);
    }

    @GetMapping("/assets/{version}/icons.svg")
    ResponseEntity<byte[]> sprite() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .cacheControl(StaticFiles.FOR_EVER)
                .body(sprite);
    }

    private static String shapes(String file) {
        try {
            var svg = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
            var shapes = SHAPES.matcher(svg);
            if (!shapes.find()) {
                throw new IllegalStateException(file + " is no icon");
            }
            return shapes.group(1).replaceAll("\\s*\\n\\s*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
