package io.sillage.trip.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.sillage.kernel.GeoPoint;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.trip.Trip;
import io.sillage.trip.TripFilter;
import io.sillage.trip.TripId;
import io.sillage.trip.Trips;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The trips of a car, one trip, and what the car measured on it. */
@RestController
class TripsApi {

    private final Trips trips;

    TripsApi(Trips trips) {
        this.trips = trips;
    }

    record TripsBody(List<TripBody> trips, @Nullable String next) {}

    record PlaceBody(double latitude, double longitude) {

        static @Nullable PlaceBody of(@Nullable GeoPoint point) {
            return point == null ? null : new PlaceBody(point.latitude(), point.longitude());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TripBody(
            String id,
            String car,
            Instant startedAt,
            Instant endedAt,
            Instant receivedAt,
            boolean complete,
            @Nullable PlaceBody from,
            @Nullable PlaceBody to,
            double distanceM,
            double durationS,
            double idleS,
            double averageKmh,
            double topKmh,
            @Nullable Double fuelMl,
            @Nullable Double electricM,
            @Nullable Double electricS,
            int harshAccelerations,
            int harshBrakings,
            int harshCornerings,
            List<String> quality) {

        static TripBody of(Trip trip, boolean places) {
            return new TripBody(
                    trip.id().toString(),
                    trip.vehicle().toString(),
                    trip.startedAt(),
                    trip.endedAt(),
                    trip.receivedAt(),
                    trip.complete(),
                    places ? PlaceBody.of(trip.from()) : null,
                    places ? PlaceBody.of(trip.to()) : null,
                    trip.distanceM(),
                    trip.durationS(),
                    trip.idleS(),
                    trip.averageKmh(),
                    trip.topKmh(),
                    trip.fuelMl(),
                    trip.electricM(),
                    trip.electricS(),
                    trip.harshAccelerations(),
                    trip.harshBrakings(),
                    trip.harshCornerings(),
                    trip.quality().marks().stream().map(Enum::name).sorted().toList());
        }
    }

    @GetMapping("/api/v1/cars/{car}/trips")
    TripsBody trips(
            SignedIn who,
            @PathVariable String car,
            @RequestParam @Nullable Instant from,
            @RequestParam @Nullable Instant until,
            @RequestParam(defaultValue = "0") double atLeastM,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam @Nullable String after) {
        var page = trips.all(who, VehicleId.parse(car), new TripFilter(from, until, atLeastM, limit, after));
        return new TripsBody(
                page.trips().stream()
                        .map(trip -> TripBody.of(trip, who.sight().places()))
                        .toList(),
                page.next());
    }

    @GetMapping("/api/v1/trips/{trip}")
    TripBody trip(SignedIn who, @PathVariable String trip) {
        return TripBody.of(trips.trip(who, TripId.parse(trip)), who.sight().places());
    }
}
