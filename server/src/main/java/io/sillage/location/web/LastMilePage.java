package io.sillage.location.web;

import io.sillage.kernel.Frame;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.location.LastMiles;
import io.sillage.map.MapPictures;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Last-mile guidance (R39): the way on foot from the parked car to where its route led, turn by turn. */
@Controller
class LastMilePage {

    private static final String PATH = "/services/dernier-kilometre/{car}";
    private static final int PX = 800;

    private final LastMiles miles;
    private final LastMileViews views;
    private final MapPictures pictures;

    LastMilePage(LastMiles miles, LastMileViews views, MapPictures pictures) {
        this.miles = miles;
        this.views = views;
        this.pictures = pictures;
    }

    static String address(VehicleId car) {
        return "/services/dernier-kilometre/" + car;
    }

    @GetMapping(PATH)
    String look(
            SignedIn who,
            Frame frame,
            @PathVariable String car,
            @RequestHeader(name = "User-Agent", defaultValue = "") String userAgent,
            Model model) {
        var id = VehicleId.parse(car);
        model.addAttribute("href", address(id));
        model.addAttribute(
                "mile",
                miles.find(who, id)
                        .map(mile -> views.of(mile, id, userAgent, frame.words()))
                        .orElse(null));
        return "location/last-mile";
    }

    /** The way from the car, drawn. */
    @GetMapping(PATH + "/carte.svg")
    ResponseEntity<String> picture(
            SignedIn who, @PathVariable String car, @RequestParam(defaultValue = "light") String theme) {
        var mile = miles.find(who, VehicleId.parse(car)).orElseThrow(NotFound::new);
        var walk = views.walk(mile).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(pictures.ofMarkedRoute(walk.routeE7(), List.of(), PX, PX, theme.equals("dark")));
    }

    /** He is there. */
    @PostMapping(PATH)
    String end(SignedIn who, @PathVariable String car) {
        miles.end(who, VehicleId.parse(car));
        return "redirect:/";
    }
}
