package io.sillage.coaching.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.sillage.coaching.Coaching;
import io.sillage.coaching.CostlyMoment;
import io.sillage.coaching.Losses;
import io.sillage.coaching.Scores;
import io.sillage.coaching.Span;
import io.sillage.coaching.SpanCoaching;
import io.sillage.coaching.Zones;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.Spelling;
import io.sillage.kernel.VehicleId;
import io.sillage.trip.TripId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How trips, days, months and years were driven. Scores run from 0 to 100; a null score is not measurable. */
@RestController
@RequestMapping("/api/v1")
class CoachingApi {

    private final Coaching coaching;

    CoachingApi(Coaching coaching) {
        this.coaching = coaching;
    }

    @GetMapping("/trips/{trip}/coaching")
    TripCoachingBody ofTrip(SignedIn who, @PathVariable String trip) {
        var driven = coaching.findOf(who, TripId.parse(trip)).orElseThrow(NotFound::new);
        return new TripCoachingBody(
                trip,
                ZonesBody.of(driven.zones()),
                ScoresBody.of(driven.scores()),
                LossesBody.of(driven.losses(), driven.lossesOverM()),
                Spelling.of(driven.advice()));
    }

    /** The moments that cost most, the dearest first, at most five. Refuses with {@code coaching-off}. */
    @GetMapping("/trips/{trip}/coaching/moments")
    List<MomentBody> momentsOfTrip(SignedIn who, @PathVariable String trip) {
        return coaching.moments(who, TripId.parse(trip)).stream()
                .map(MomentBody::of)
                .toList();
    }

    /** One of {@code day}, {@code month} and {@code year}; without any, all there is. Refuses with {@code coaching-off}. */
    @GetMapping("/cars/{car}/coaching")
    SpanBody ofCar(
            SignedIn who,
            @PathVariable String car,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @Nullable Integer year) {
        var span = day != null
                ? Span.day(day)
                : month != null ? Span.month(month) : year != null ? Span.year(year) : Span.all();
        return SpanBody.of(coaching.span(who, VehicleId.parse(car), span));
    }

    /** The global score of each month in which something was driven. Refuses with {@code coaching-off}. */
    @GetMapping("/cars/{car}/coaching/months")
    List<MonthBody> monthsOfCar(SignedIn who, @PathVariable String car) {
        return coaching.months(who, VehicleId.parse(car)).stream()
                .map(month -> new MonthBody(month.month().toString(), month.trips(), month.scoredM(), month.global()))
                .toList();
    }

    /** Of {@code advice} there are acceleration, braking, constant-speed, well and none. */
    record TripCoachingBody(String tripId, ZonesBody zones, ScoresBody scores, LossesBody losses, String advice) {}

    /** Where it began is left out when that is not known; millilitres are for a car of 1.6 t. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MomentBody(
            String kind,
            Instant at,
            double fromKmh,
            double toKmh,
            double metres,
            double seconds,
            double millilitres,
            String confidence,
            @Nullable Double latitude,
            @Nullable Double longitude) {

        static MomentBody of(CostlyMoment moment) {
            var point = moment.point();
            return new MomentBody(
                    Spelling.of(moment.kind()),
                    moment.at(),
                    moment.fromKmh(),
                    moment.toKmh(),
                    moment.metres(),
                    moment.seconds(),
                    moment.ml(),
                    Spelling.of(moment.confidence()),
                    point == null ? null : point.latitude(),
                    point == null ? null : point.longitude());
        }
    }

    record MonthBody(
            String month,
            int trips,
            double scoredMetres,
            @Nullable Double global) {}

    record SpanBody(
            LocalDate from,
            LocalDate until,
            int trips,
            double distanceMetres,
            double electricMetres,
            double scoredShareOfDistance,
            double constantSpeedShareOfDistance,
            double energyShareOfDistance,
            ZonesBody zones,
            ScoresBody scores,
            LossesBody losses,
            String advice) {

        static SpanBody of(SpanCoaching driven) {
            return new SpanBody(
                    driven.span().from(),
                    driven.span().until(),
                    driven.trips(),
                    driven.distanceM(),
                    driven.electricM(),
                    driven.coverage().global(),
                    driven.coverage().constantSpeed(),
                    driven.coverage().energy(),
                    ZonesBody.of(driven.zones()),
                    ScoresBody.of(driven.scores()),
                    LossesBody.of(driven.losses(), driven.lossesOverM()),
                    Spelling.of(driven.advice()));
        }
    }

    /** What was lost over so many metres, in millilitres for a car of 1.6 t. */
    record LossesBody(
            double accelerationMillilitres,
            double brakingMillilitres,
            double constantSpeedMillilitres,
            double overMetres) {

        static LossesBody of(Losses losses, double overM) {
            return new LossesBody(losses.accelerationMl(), losses.brakingMl(), losses.constantSpeedMl(), overM);
        }
    }

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
            @Nullable Double constantSpeed,
            @Nullable Double energy) {

        static ScoresBody of(Scores scores) {
            return new ScoresBody(
                    scores.global(), scores.acceleration(), scores.braking(), scores.constantSpeed(), scores.energy());
        }
    }
}
