package io.sillage.headunit.web;

import io.sillage.headunit.Link;
import io.sillage.headunit.PresentUnit;
import io.sillage.headunit.UnitUnproven;
import io.sillage.journey.Guidance;
import io.sillage.journey.Received;
import io.sillage.journey.ReceivedJourneys;
import io.sillage.journey.Stop;
import io.sillage.journey.UnitReceipt;
import io.sillage.kernel.GeoPoint;
import io.sillage.kernel.Ids;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.Spelling;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The journeys that its owner sent to the car, for the unit that he linked: listed, fetched whole, and what became of them (R46). */
@RestController
@RequestMapping("/headunit/api/journeys")
class JourneysResource {

    private static final double E7 = 1e7;

    private final ReceivedJourneys journeys;
    private final Clock clock;

    JourneysResource(ReceivedJourneys journeys, Clock clock) {
        this.journeys = journeys;
        this.clock = clock;
    }

    record Journeys(List<Listed> journeys) {}

    /** Where the car is; both or none. */
    record Here(@Nullable Double latitude, @Nullable Double longitude) {

        @Nullable
        GeoPoint point() {
            return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
        }
    }

    record Listed(String id, String title, String state, int reached, Instant sentAt, int lastReceipt) {

        static Listed of(Received received) {
            return new Listed(
                    received.id().toString(),
                    received.title(),
                    Spelling.of(received.state()),
                    received.reached(),
                    received.sentAt(),
                    received.lastReceipt());
        }
    }

    /** All that the unit needs to lead along it without a network. Points are latitude and longitude in degrees. */
    record Whole(List<Place> stops, List<Leg> legs) {

        static Whole of(Guidance guidance) {
            return new Whole(
                    guidance.stops().stream().map(Place::of).toList(),
                    guidance.legs().stream().map(Leg::of).toList());
        }
    }

    record Place(String label, double[] point) {

        static Place of(Stop stop) {
            return new Place(stop.label(), point(stop.point()));
        }

        private static double[] point(GeoPoint point) {
            return new double[] {point.latitude(), point.longitude()};
        }
    }

    record Leg(int stop, double metres, long seconds, List<double[]> route, List<Turn> turns) {

        static Leg of(Guidance.Leg leg) {
            var flat = leg.routeE7();
            var route = IntStream.range(0, flat.length / 2)
                    .mapToObj(i -> new double[] {flat[2 * i] / E7, flat[2 * i + 1] / E7})
                    .toList();
            var turns = leg.turns().stream()
                    .map(turn -> new Turn(turn.point(), Spelling.of(turn.sign()), turn.text()))
                    .toList();
            return new Leg(leg.stop(), leg.metres(), leg.seconds(), route, turns);
        }
    }

    record Turn(int point, String sign, String text) {}

    /** What the unit says: {@code delivered}, {@code opened}, {@code driving}, {@code stop-reached}, {@code parked} or {@code ended}. */
    record Receipt(int number, @Nullable String what, int stop) {}

    @GetMapping
    Journeys all(PresentUnit present) {
        var link = link(present);
        return new Journeys(journeys.all(link.vehicle(), link.person()).stream()
                .map(Listed::of)
                .toList());
    }

    /** One whole, from where the car is: nobody keeps that, and it stands in no address. */
    @PostMapping("/{journey}")
    Whole fetch(
            PresentUnit present,
            @PathVariable String journey,
            @RequestBody(required = false) @Nullable Here here,
            Locale language) {
        var link = link(present);
        var from = here == null ? null : here.point();
        return Whole.of(journeys.fetch(link.vehicle(), link.person(), Ids.parse(journey), language, from));
    }

    @PostMapping("/{journey}/receipts")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hear(PresentUnit present, @PathVariable String journey, @RequestBody Receipt receipt) {
        var link = link(present);
        var kind = Arrays.stream(UnitReceipt.Kind.values())
                .filter(one -> Spelling.of(one).equals(receipt.what()))
                .findFirst()
                .orElseThrow(NotFound::new);
        journeys.receipt(
                link.vehicle(),
                link.person(),
                Ids.parse(journey),
                new UnitReceipt(receipt.number(), kind, receipt.stop(), clock.instant()));
    }

    private static Link link(PresentUnit present) {
        var link = present.link();
        if (link == null) {
            throw new UnitUnproven();
        }
        return link;
    }
}
