package io.sillage.trip.web;

import io.sillage.kernel.SignedIn;
import io.sillage.map.MapPictures;
import io.sillage.trip.TripId;
import io.sillage.trip.Trips;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What the page of a trip shows besides itself: the route on a map, and the columns of its chart. No cache keeps them. */
@Controller
class TripDrives {

    private static final int MOST_POINTS = 1_000;
    private static final int NARROW_PX = 640;
    private static final int WIDE_PX = 1_000;

    private final Trips trips;
    private final MapPictures pictures;

    TripDrives(Trips trips, MapPictures pictures) {
        this.trips = trips;
        this.pictures = pictures;
    }

    @GetMapping(TripAddresses.DATA)
    @ResponseBody
    DriveColumns data(SignedIn who, @PathVariable String trip) {
        return DriveColumns.of(trips.trace(who, TripId.parse(trip)), MOST_POINTS);
    }

    @GetMapping(TripAddresses.PICTURE)
    ResponseEntity<String> picture(
            SignedIn who,
            @PathVariable String trip,
            @RequestParam(defaultValue = "light") String theme,
            @RequestParam(defaultValue = "false") boolean wide) {
        var route = DrawnRoute.of(DriveColumns.of(trips.trace(who, TripId.parse(trip)), MOST_POINTS));
        int size = wide ? WIDE_PX : NARROW_PX;
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(pictures.ofRoute(route.placesE7(), route.electric(), size, size, theme.equals("dark")));
    }
}
