package io.sillage.journey;

import io.sillage.kernel.GeoPoint;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.location.ParkedPlace;
import io.sillage.location.ParkedPlaces;
import io.sillage.map.CarRoute;
import io.sillage.map.CarRoutes;
import io.sillage.map.MapNotReady;
import io.sillage.map.NoWayThere;
import io.sillage.map.OutsideMap;
import io.sillage.map.RoadsNotReady;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds the ways of journeys: how far, how long, and when each place is reached; and the order that takes the least time. */
@Service
public class Plans {

    private final CarRoutes routes;
    private final ParkedPlaces places;
    private final Clock clock;

    Plans(CarRoutes routes, ParkedPlaces places, Clock clock) {
        this.routes = routes;
        this.places = places;
        this.clock = clock;
    }

    /**
     * The way of a journey, leaving now.
     *
     * @throws NoWayThere when no way for a car leads along its places; its point counts the start, when there is one
     * @throws RoadsNotReady until the roads are read
     */
    public Plan plan(SignedIn who, Journey journey) {
        var start = start(who, journey.vehicle()).orElse(null);
        var now = clock.instant();
        var points = points(start, journey.stops());
        var route = points.size() < 2 ? null : routes.route(points);
        return new Plan(
                start,
                route,
                now,
                arrivals(route, start != null, journey.stops().size(), now));
    }

    /** Refuses as {@link #plan} does. */
    void requireWay(SignedIn who, Journey journey) {
        plan(who, journey);
    }

    /**
     * The places of a journey in the order that takes the least time; where it ends stays where it ends, and so does where it begins when
     * nobody knows where the car stands. Refuses as {@link #plan} does.
     */
    public List<Stop> bestOrder(SignedIn who, Journey journey) {
        var stops = journey.stops();
        var start = start(who, journey.vehicle()).orElse(null);
        if (stops.size() < (start == null ? 4 : 3)) {
            return stops;
        }
        var order = BestOrder.of(routes.seconds(points(start, stops)));
        int offset = start == null ? 0 : 1;
        return order.stream()
                .filter(point -> point >= offset)
                .map(point -> stops.get(point - offset))
                .toList();
    }

    /** Whether ways begin where the car stands: that is known, shown, and on the map. */
    public boolean startsAtCar(SignedIn who, VehicleId car) {
        return start(who, car).isPresent();
    }

    /** Where the next place of a journey is likely to be near: its last one, else where the car stands. */
    public @Nullable GeoPoint near(SignedIn who, Journey journey) {
        return journey.stops().isEmpty()
                ? start(who, journey.vehicle()).orElse(null)
                : journey.stops().getLast().point();
    }

    /** Where the car stands, when it is known, shown, and on the map. */
    private Optional<GeoPoint> start(SignedIn who, VehicleId car) {
        return parked(who, car).map(ParkedPlace::point).filter(this::isOnMap);
    }

    private Optional<ParkedPlace> parked(SignedIn who, VehicleId car) {
        try {
            return places.find(who, car);
        } catch (NotFound notShown) {
            return Optional.empty();
        }
    }

    private boolean isOnMap(GeoPoint point) {
        try {
            routes.requireOnMap(point);
            return true;
        } catch (OutsideMap | MapNotReady e) {
            return false;
        }
    }

    private static List<GeoPoint> points(@Nullable GeoPoint start, List<Stop> stops) {
        return Stream.concat(Stream.ofNullable(start), stops.stream().map(Stop::point))
                .toList();
    }

    private static List<Plan.Arrival> arrivals(@Nullable CarRoute route, boolean started, int stops, Instant now) {
        var arrivals = new ArrayList<Plan.Arrival>(stops);
        var at = now;
        for (int stop = 0; stop < stops; stop++) {
            int leg = started ? stop : stop - 1;
            if (route == null || leg < 0) {
                arrivals.add(new Plan.Arrival(at, 0, 0));
                continue;
            }
            var driven = route.legs().get(leg);
            at = at.plusSeconds(driven.seconds());
            arrivals.add(new Plan.Arrival(at, driven.metres(), driven.seconds()));
        }
        return List.copyOf(arrivals);
    }
}
