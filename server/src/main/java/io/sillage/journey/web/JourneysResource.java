package io.sillage.journey.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.sillage.journey.Journey;
import io.sillage.journey.Journeys;
import io.sillage.journey.Plan;
import io.sillage.journey.Plans;
import io.sillage.journey.Sending;
import io.sillage.journey.SharedPlaces;
import io.sillage.journey.Stop;
import io.sillage.kernel.GeoPoint;
import io.sillage.kernel.Ids;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.Spelling;
import io.sillage.kernel.VehicleId;
import io.sillage.map.CarRoute;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The journeys of a car by program: planned, sent, taken back. */
@RestController
@RequestMapping("/api/v1/cars/{car}/journeys")
class JourneysResource {

    private final Journeys journeys;
    private final Plans plans;
    private final Sending sending;
    private final SharedPlaces shared;

    JourneysResource(Journeys journeys, Plans plans, Sending sending, SharedPlaces shared) {
        this.journeys = journeys;
        this.plans = plans;
        this.sending = sending;
        this.shared = shared;
    }

    /** A place by what it is called and where it is, in degrees (WGS 84). */
    record StopBody(
            @Size(max = 500) @Nullable String label,
            @Nullable Double latitude,
            @Nullable Double longitude) {

        static StopBody of(Stop stop) {
            return new StopBody(
                    stop.label(), stop.point().latitude(), stop.point().longitude());
        }

        /** One that lacks something has no label, which the door refuses. */
        Stop stop() {
            if (label == null || latitude == null || longitude == null || !isOnEarth(latitude, longitude)) {
                return new Stop("", new GeoPoint(0, 0));
            }
            return new Stop(label, new GeoPoint(latitude, longitude));
        }

        private static boolean isOnEarth(double latitude, double longitude) {
            return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        }
    }

    /** What a journey is to be called and where it is to lead; the last place is its destination. */
    record PlannedBody(
            @Size(max = 200) @Nullable String name,
            @Size(max = 50) @Nullable List<@Valid StopBody> stops) {

        List<Stop> places() {
            return Objects.requireNonNullElse(stops, List.<StopBody>of()).stream()
                    .map(StopBody::stop)
                    .toList();
        }

        String called() {
            return Objects.requireNonNullElse(name, "");
        }
    }

    /** A map link, a {@code geo:} address, a GPX file or a vCard as text. */
    record SharedBody(@Size(max = 50_000) @Nullable String text) {}

    /** {@code reached} says how many of its places the car has reached. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JourneyBody(
            String id,
            String name,
            String state,
            int reached,
            List<StopBody> stops,
            Instant madeAt,
            Instant changedAt,
            @Nullable Instant sentAt,
            @Nullable Instant deliveredAt) {

        static JourneyBody of(Journey journey) {
            return new JourneyBody(
                    journey.id().toString(),
                    journey.name(),
                    Spelling.of(journey.state()),
                    journey.reached(),
                    journey.stops().stream().map(StopBody::of).toList(),
                    journey.times().madeAt(),
                    journey.times().changedAt(),
                    journey.times().sentAt(),
                    journey.times().deliveredAt());
        }
    }

    /** The way as it would be driven now, with one leg to each place that it does not begin at. */
    record RouteBody(double metres, long seconds, List<LegBody> legs) {

        static RouteBody of(Plan plan, int stops) {
            var route = plan.route();
            if (route == null) {
                return new RouteBody(0, 0, List.of());
            }
            var legs = new ArrayList<LegBody>();
            int first = stops - route.legs().size();
            for (var leg : route.legs()) {
                int stop = first + legs.size();
                legs.add(LegBody.of(leg, stop, plan.arrivals().get(stop).at()));
            }
            return new RouteBody(route.metres(), route.seconds(), legs);
        }
    }

    /** To which place, counted from 0, and when it is reached; the line holds latitude and longitude in turn, 1e-7 degrees. */
    record LegBody(int stop, double metres, long seconds, Instant arrivesAt, int[] lineE7, List<RoadTurnBody> turns) {

        static LegBody of(CarRoute.Leg leg, int stop, Instant arrivesAt) {
            return new LegBody(
                    stop,
                    leg.metres(),
                    leg.seconds(),
                    arrivesAt,
                    leg.routeE7(),
                    leg.turns().stream().map(RoadTurnBody::of).toList());
        }
    }

    /** What to do, the street (empty when it has no name), the exit of a roundabout (else 0), how far it goes on, and at which point of the line. */
    record RoadTurnBody(String turn, String street, int exit, double metres, int point) {

        static RoadTurnBody of(CarRoute.Turn turn) {
            return new RoadTurnBody(Spelling.of(turn.sign()), turn.street(), turn.exit(), turn.metres(), turn.point());
        }
    }

    @GetMapping
    List<JourneyBody> journeys(SignedIn who, @PathVariable String car) {
        return journeys.all(who, VehicleId.parse(car)).stream()
                .map(JourneyBody::of)
                .toList();
    }

    /** Refuses with {@code too-many-stops}, {@code same-stop-twice}, {@code bad-stop}, {@code outside-map} and {@code too-many-journeys}. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    JourneyBody planJourney(SignedIn who, @PathVariable String car, @Valid @RequestBody PlannedBody body) {
        return JourneyBody.of(journeys.draft(who, VehicleId.parse(car), body.called(), body.places()));
    }

    /** A journey to the places in what was shared; refuses with {@code nothing-to-import} and as a planned one does. */
    @PostMapping("/imports")
    @ResponseStatus(HttpStatus.CREATED)
    JourneyBody importJourney(SignedIn who, @PathVariable String car, @Valid @RequestBody SharedBody body) {
        var id = VehicleId.parse(car);
        journeys.all(who, id); // whoever may not plan is told nothing of what he shares
        return JourneyBody.of(
                journeys.draft(who, id, "", shared.read(Objects.requireNonNullElse(body.text(), ""), null)));
    }

    @GetMapping("/{journey}")
    JourneyBody journey(SignedIn who, @PathVariable String car, @PathVariable String journey) {
        return JourneyBody.of(journeys.journey(who, VehicleId.parse(car), Ids.parse(journey)));
    }

    /** Refuses with {@code journey-sent} once it was sent, and as a new one does. */
    @PutMapping("/{journey}")
    JourneyBody changeJourney(
            SignedIn who,
            @PathVariable String car,
            @PathVariable String journey,
            @Valid @RequestBody PlannedBody body) {
        var id = VehicleId.parse(car);
        var its = Ids.parse(journey);
        journeys.lead(who, id, its, body.places());
        return JourneyBody.of(journeys.rename(who, id, its, body.called()));
    }

    @DeleteMapping("/{journey}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteJourney(SignedIn who, @PathVariable String car, @PathVariable String journey) {
        journeys.delete(who, VehicleId.parse(car), Ids.parse(journey));
    }

    /** Refuses with {@code no-way-there} and {@code roads-not-ready}. */
    @GetMapping("/{journey}/route")
    RouteBody journeyRoute(SignedIn who, @PathVariable String car, @PathVariable String journey) {
        var its = journeys.journey(who, VehicleId.parse(car), Ids.parse(journey));
        return RouteBody.of(plans.plan(who, its), its.stops().size());
    }

    /** Brings the places into the order that takes the least time; the destination stays. */
    @PostMapping("/{journey}/best-order")
    JourneyBody orderJourney(SignedIn who, @PathVariable String car, @PathVariable String journey) {
        var id = VehicleId.parse(car);
        var its = journeys.journey(who, id, Ids.parse(journey));
        return JourneyBody.of(journeys.lead(who, id, its.id(), plans.bestOrder(who, its)));
    }

    /**
     * Sends it to the car; sent already, it stays so. Refuses with {@code no-navigation}, {@code no-linked-unit}, {@code no-destination},
     * {@code no-way-there}, {@code car-frozen}, {@code journey-sent} and {@code journey-too-old}.
     */
    @PostMapping("/{journey}/sending")
    JourneyBody sendJourney(SignedIn who, @PathVariable String car, @PathVariable String journey) {
        return JourneyBody.of(sending.send(who, VehicleId.parse(car), Ids.parse(journey)));
    }

    /** Takes it back; refuses with {@code journey-delivered} when the car has it. */
    @DeleteMapping("/{journey}/sending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdrawJourney(SignedIn who, @PathVariable String car, @PathVariable String journey) {
        sending.withdraw(who, VehicleId.parse(car), Ids.parse(journey));
    }
}
