package io.sillage.location.web;

import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.location.ParkedPlace;
import io.sillage.location.ParkedPlaces;
import io.sillage.map.MapPictures;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The map picture around the parked car. It tells where somebody is, so no cache keeps it. */
@Controller
class ParkedPictures {

    private static final double ZOOM = 15.2;
    private static final int NARROW_PX = 640;
    private static final int WIDE_PX = 1000;

    private final ParkedPlaces places;
    private final MapPictures pictures;

    ParkedPictures(ParkedPlaces places, MapPictures pictures) {
        this.places = places;
        this.pictures = pictures;
    }

    /** The instant in it gives each new place a new address, so that a page that is refreshed shows it. */
    static String address(ParkedPlace place) {
        return "/services/retrouver/" + place.vehicle() + "/carte.svg?a="
                + place.observedAt().getEpochSecond();
    }

    @GetMapping("/services/retrouver/{car}/carte.svg")
    ResponseEntity<String> picture(
            SignedIn who,
            @PathVariable String car,
            @RequestParam(defaultValue = "light") String theme,
            @RequestParam(defaultValue = "false") boolean wide) {
        var place = places.find(who, VehicleId.parse(car)).orElseThrow(NotFound::new);
        int size = wide ? WIDE_PX : NARROW_PX;
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(pictures.around(place.point(), ZOOM, size, size, theme.equals("dark")));
    }
}
