package io.sillage.location.web;

import io.sillage.kernel.Frame;
import io.sillage.kernel.NotFound;
import io.sillage.location.PlaceLinks;
import io.sillage.location.SharedPlace;
import io.sillage.map.MapPictures;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where a link leads: a place on the map, and nothing of whose car it is. A key that is wrong, has ended or shows nothing now gets
 * one and the same answer. No machine lists the page, and no page that it leads to learns its address.
 */
@Controller
class SharedPlacePage {

    private static final String PATH = "/lieu";
    private static final double ZOOM = 15.6;
    private static final int PX = 640;

    private final PlaceLinks links;
    private final ParkedViews views;
    private final MapPictures pictures;

    SharedPlacePage(PlaceLinks links, ParkedViews views, MapPictures pictures) {
        this.links = links;
        this.views = views;
        this.pictures = pictures;
    }

    /** The page of a key. */
    static String address(String key) {
        return PATH + "?cle=" + key;
    }

    @GetMapping(PATH)
    String look(
            Frame frame,
            @RequestParam(name = "cle", defaultValue = "") String key,
            @RequestHeader(name = "User-Agent", defaultValue = "") String userAgent,
            Model model,
            HttpServletResponse response) {
        keepQuiet(response);
        var shared = links.open(key).orElse(null);
        if (shared == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return "location/link-over";
        }
        var words = frame.words();
        model.addAttribute("found", views.shared(shared.place(), PATH + "/carte.svg?cle=" + key, userAgent, words));
        model.addAttribute(
                "until",
                words.say("location.shared-until", new Times(words, frame.madeAt(), false).distance(shared.until())));
        return "location/shared";
    }

    @GetMapping(PATH + "/carte.svg")
    ResponseEntity<String> picture(
            @RequestParam(name = "cle", defaultValue = "") String key,
            @RequestParam(defaultValue = "light") String theme,
            HttpServletResponse response) {
        keepQuiet(response);
        SharedPlace shared = links.look(key).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(pictures.around(shared.place().point(), ZOOM, PX, PX, theme.equals("dark")));
    }

    private static void keepQuiet(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
