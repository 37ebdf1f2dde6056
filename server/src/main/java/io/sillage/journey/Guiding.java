package io.sillage.journey;

import io.sillage.kernel.GeoPoint;
import io.sillage.kernel.Spelling;
import io.sillage.kernel.Words;
import io.sillage.map.CarRoute;
import io.sillage.map.CarRoutes;
import io.sillage.map.Walk.Sign;
import io.sillage.notification.Wording;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the way of a journey together for whom it leads, in his language. */
@Component
class Guiding {

    private final CarRoutes routes;
    private final ObjectProvider<Wording> wording;

    Guiding(CarRoutes routes, ObjectProvider<Wording> wording) {
        this.routes = routes;
        this.wording = wording;
    }

    Guidance guide(Received journey, List<Stop> stops, Locale language, @Nullable GeoPoint from) {
        var points = Stream.concat(Stream.ofNullable(from), stops.stream().map(Stop::point))
                .toList();
        if (points.size() < 2) {
            return new Guidance(journey, stops, List.of());
        }
        var words = wording.getObject().words(language, ZoneOffset.UTC);
        var route = routes.route(points);
        int first = from == null ? 1 : 0;
        var legs = new ArrayList<Guidance.Leg>(route.legs().size());
        for (var leg : route.legs()) {
            legs.add(new Guidance.Leg(
                    first + legs.size(),
                    leg.metres(),
                    leg.seconds(),
                    leg.routeE7(),
                    leg.turns().stream().map(turn -> turn(turn, words)).toList()));
        }
        return new Guidance(journey, stops, List.copyOf(legs));
    }

    private static Guidance.Turn turn(CarRoute.Turn turn, Words words) {
        return new Guidance.Turn(
                turn.point(),
                turn.sign(),
                turn.street(),
                turn.exit(),
                text(turn, words),
                turn.metres(),
                turn.seconds());
    }

    private static String text(CarRoute.Turn turn, Words words) {
        if (turn.sign() == Sign.ARRIVE) {
            return words.say("journey.turn-arrive");
        }
        var what = turn.exit() > 0
                ? words.say("journey.turn-exit", turn.exit())
                : words.say("journey.turn-" + Spelling.of(turn.sign()));
        return turn.street().isEmpty() ? what : words.say("journey.turn-into", what, turn.street());
    }
}
