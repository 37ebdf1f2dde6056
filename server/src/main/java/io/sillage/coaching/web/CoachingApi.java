package io.sillage.coaching.web;

import io.sillage.coaching.Coaching;
import io.sillage.coaching.Scores;
import io.sillage.coaching.Zones;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.trip.TripId;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How trips and months were driven. Scores run from 0 to 100; a null score is not measurable. */
@RestController
@RequestMapping("/api/v1")
class CoachingApi {

    private final Coaching coaching;

    CoachingApi(Coaching coaching) {
        this.coaching = coaching;
    }

    @GetMapping("/trips/{trip}/coaching")
    TripBody ofTrip(SignedIn who, @PathVariable String trip) {
        var driven = coaching.findOf(who, TripId.parse(trip)).orElseThrow(NotFound::new);
        return new TripBody(trip, ZonesBody.of(driven.zones()), ScoresBody.of(driven.scores()));
    }

    @GetMapping("/cars/{car}/coaching")
    MonthBody ofMonth(SignedIn who, @PathVariable String car, @RequestParam YearMonth month) {
        var driven = coaching.month(who, VehicleId.parse(car), month);
        return new MonthBody(
                month.toString(),
                driven.trips(),
                driven.distanceM(),
                driven.electricM(),
                driven.coverage(),
                ZonesBody.of(driven.zones()),
                ScoresBody.of(driven.scores()));
    }

    record TripBody(String tripId, ZonesBody zones, ScoresBody scores) {}

    record MonthBody(
            String month,
            int trips,
            double distanceMetres,
            double electricMetres,
            double scoredShareOfDistance,
            ZonesBody zones,
            ScoresBody scores) {}

    record ZonesBody(
            double chargeMetres,
            double ecoMetres,
            double powerMetres,
            double chargeSeconds,
            double ecoSeconds,
            double powerSeconds) {

        static ZonesBody of(Zones zones) {
            return new ZonesBody(
                    zones.chargeM(), zones.ecoM(), zones.powerM(), zones.chargeS(), zones.ecoS(), zones.powerS());
        }
    }

    record ScoresBody(
            @Nullable Double global,
            @Nullable Double acceleration,
            @Nullable Double braking,
            @Nullable Double constantSpeed) {

        static ScoresBody of(Scores scores) {
            return new ScoresBody(scores.global(), scores.acceleration(), scores.braking(), scores.constantSpeed());
        }
    }
}
