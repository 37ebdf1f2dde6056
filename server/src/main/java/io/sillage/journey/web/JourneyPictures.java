package io.sillage.journey.web;

import io.sillage.journey.Journeys;
import io.sillage.journey.Plan;
import io.sillage.journey.Plans;
import io.sillage.journey.Stop;
import io.sillage.kernel.Ids;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.Refusal;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.map.CarRoute;
import io.sillage.map.MapPictures;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The map picture of a journey: its way, and its places numbered in their order. */
@Controller
class JourneyPictures {

    private static final int PX = 800;
    private static final double ZOOM = 15;

    private final Journeys journeys;
    private final Plans plans;
    private final MapPictures pictures;

    JourneyPictures(Journeys journeys, Plans plans, MapPictures pictures) {
        this.journeys = journeys;
        this.plans = plans;
        this.pictures = pictures;
    }

    @GetMapping(PlannerPage.PATH + "/carte.svg")
    ResponseEntity<String> picture(
            SignedIn who,
            @PathVariable String car,
            @PathVariable String journey,
            @RequestParam(defaultValue = "light") String theme) {
        var its = journeys.journey(who, VehicleId.parse(car), Ids.parse(journey));
        if (its.stops().isEmpty()) {
            throw new NotFound();
        }
        boolean dark = theme.equals("dark");
        var marks = its.stops().stream().map(Stop::point).toList();
        var route = route(() -> plans.plan(who, its)).orElseGet(() -> straight(its.stops().stream()));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(
                        route.length <= 2
                                ? pictures.around(marks.getFirst(), ZOOM, PX, PX, dark)
                                : pictures.ofMarkedRoute(route, marks, PX, PX, dark));
    }

    private static Optional<int[]> route(Supplier<Plan> plan) {
        try {
            return Optional.ofNullable(plan.get().route()).map(CarRoute::routeE7);
        } catch (NotFound notHis) {
            throw notHis;
        } catch (Refusal noWay) {
            return Optional.empty();
        }
    }

    /** From place to place as the crow flies, while no way is known. */
    private static int[] straight(Stream<Stop> stops) {
        return stops.map(Stop::point)
                .flatMapToInt(point -> IntStream.of(
                        (int) Math.round(point.latitude() * 1e7), (int) Math.round(point.longitude() * 1e7)))
                .toArray();
    }
}
