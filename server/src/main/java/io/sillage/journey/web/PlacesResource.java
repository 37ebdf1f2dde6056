package io.sillage.journey.web;

import io.sillage.journey.SharedPlaces;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.Spelling;
import io.sillage.map.FoundPlace;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Addresses and named places of the map, found as one types. */
@RestController
class PlacesResource {

    private static final int MOST = 10;

    private final SharedPlaces places;

    PlacesResource(SharedPlaces places) {
        this.places = places;
    }

    /** What it is, its name (empty where it has none), the quarter or town it lies in, and where it is in degrees (WGS 84). */
    record FoundPlaceBody(String what, String name, String within, double latitude, double longitude) {

        static FoundPlaceBody of(FoundPlace place) {
            return new FoundPlaceBody(
                    Spelling.of(place.what()),
                    place.name(),
                    place.within(),
                    place.point().latitude(),
                    place.point().longitude());
        }
    }

    /** At most ten, the likeliest first; refuses with {@code map-not-ready} until the map is read. */
    @GetMapping("/api/v1/places")
    List<FoundPlaceBody> places(SignedIn who, @RequestParam(name = "q", defaultValue = "") String typed) {
        return typed.isBlank()
                ? List.of()
                : places.suggest(typed, null, MOST).stream()
                        .map(FoundPlaceBody::of)
                        .toList();
    }
}
