package io.sillage.location.web;

import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.Spelling;
import io.sillage.kernel.VehicleId;
import io.sillage.location.LastMile;
import io.sillage.location.LastMiles;
import io.sillage.map.Walk;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The last mile of a car by program: where its route led, and the way there on foot. */
@RestController
@RequestMapping("/api/v1/cars/{car}/last-mile")
class LastMileResource {

    private final LastMiles miles;
    private final LastMileViews views;

    LastMileResource(LastMiles miles, LastMileViews views) {
        this.miles = miles;
        this.views = views;
    }

    /** Degrees are WGS 84; the walk is missing outside the map, and while paths are read. */
    record LastMileBody(
            double latitude,
            double longitude,
            double straightMetres,
            @Nullable WalkBody walk) {

        static LastMileBody of(LastMile mile, @Nullable Walk walk) {
            return new LastMileBody(
                    mile.destination().latitude(),
                    mile.destination().longitude(),
                    mile.metres(),
                    walk == null ? null : WalkBody.of(walk));
        }
    }

    record WalkBody(double metres, long seconds, List<TurnBody> turns) {

        static WalkBody of(Walk walk) {
            return new WalkBody(
                    walk.metres(),
                    walk.seconds(),
                    walk.turns().stream()
                            .map(turn -> new TurnBody(Spelling.of(turn.sign()), turn.street(), turn.metres()))
                            .toList());
        }
    }

    /** What to do, the street that one turns into (empty when it has no name), and how far one follows it. */
    record TurnBody(String turn, String street, double metres) {}

    /** Not found when none is offered. */
    @GetMapping
    LastMileBody lastMile(SignedIn who, @PathVariable String car) {
        var mile = miles.find(who, VehicleId.parse(car)).orElseThrow(NotFound::new);
        return LastMileBody.of(mile, views.walk(mile).orElse(null));
    }

    /** The person is there: it is offered no more. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endLastMile(SignedIn who, @PathVariable String car) {
        miles.end(who, VehicleId.parse(car));
    }
}
