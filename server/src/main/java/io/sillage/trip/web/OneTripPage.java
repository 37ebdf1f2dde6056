package io.sillage.trip.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import io.sillage.kernel.Card;
import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.Words;
import io.sillage.trip.DataQuality.Mark;
import io.sillage.trip.Trip;
import io.sillage.trip.TripId;
import io.sillage.trip.TripPart;
import io.sillage.trip.TripRemark;
import io.sillage.trip.TripRemarks;
import io.sillage.trip.Trips;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one trip (R34): its map, its speed, its figures, and how far they can be trusted. */
@Controller
class OneTripPage {

    private final Trips trips;
    private final TripWords tripWords;
    private final ListedScores scores;
    private final TripRemarks remarks;
    private final List<TripPart> parts;
    private final TemplateEngine templates;

    OneTripPage(
            Trips trips,
            TripWords tripWords,
            ListedScores scores,
            TripRemarks remarks,
            List<TripPart> parts,
            TemplateEngine templates) {
        this.trips = trips;
        this.tripWords = tripWords;
        this.scores = scores;
        this.remarks = remarks;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(TripPart::order)).toList();
        this.templates = templates;
    }

    @GetMapping(TripAddresses.ONE)
    String trip(Frame frame, SignedIn who, @PathVariable String trip, Model model) {
        var found = trips.trip(who, TripId.parse(trip));
        model.addAttribute("trip", view(found, frame.words()));
        model.addAttribute("parts", parts(who, found, frame));
        return "trip/one";
    }

    private List<Content> parts(SignedIn who, Trip trip, Frame frame) {
        return parts.stream()
                .flatMap(part -> part.show(who, trip, frame).stream())
                .map(view -> content(view, frame))
                .toList();
    }

    private Content content(Card.View view, Frame frame) {
        var parameters = new HashMap<>(view.parameters());
        parameters.put("frame", frame);
        return output -> templates.render(view.template() + ".jte", parameters, output);
    }

    private OneTripView view(Trip trip, Words words) {
        var name = remarks.of(List.of(trip))
                .getOrDefault(trip.id(), TripRemark.NONE)
                .name();
        var title = name.isEmpty() ? tripWords.title(trip, words) : name;
        boolean routed = trip.shape().routeE7().length >= 4;
        return new OneTripView(
                title,
                words.day(trip.startedAt()),
                words.say("trip.times", words.time(trip.startedAt()), words.time(trip.endedAt())),
                routed
                        ? new OneTripView.RouteView(TripAddresses.picture(trip.id()), words.say("trip.map-of", title))
                        : null,
                routed ? null : words.say(noRoute(trip)),
                TripAddresses.data(trip.id()),
                Ribbons.of(trip, words),
                trip.electricM() != null,
                facts(trip, words),
                events(trip, words),
                tripWords.caveats(trip, words));
    }

    private static String noRoute(Trip trip) {
        return trip.quality().has(Mark.POSITIONS_WITHHELD) ? "trip.no-route-private" : "trip.no-route";
    }

    private List<FactView> facts(Trip trip, Words words) {
        var facts = new ArrayList<FactView>();
        facts.add(tripWords.distance(trip, words));
        facts.add(tripWords.duration(trip, words));
        tripWords.consumption(trip, words).ifPresent(facts::add);
        tripWords.electric(trip, words).ifPresent(facts::add);
        facts.add(tripWords.average(trip, words));
        facts.add(tripWords.top(trip, words));
        facts.add(tripWords.idle(trip, words));
        @Nullable Integer score = scores.of(List.of(trip)).get(trip.id());
        if (score != null) {
            facts.add(FactView.of(words.say("trip.score"), words.number(score, 0), "/100"));
        }
        return facts;
    }

    /** Harsh moments, only those that happened. */
    private static List<String> events(Trip trip, Words words) {
        var events = new ArrayList<String>();
        add(events, "trip.harsh-accelerations", trip.harshAccelerations(), words);
        add(events, "trip.harsh-brakings", trip.harshBrakings(), words);
        add(events, "trip.harsh-cornerings", trip.harshCornerings(), words);
        return events;
    }

    private static void add(List<String> events, String key, int count, Words words) {
        if (count > 0) {
            events.add(words.say(key, count));
        }
    }
}
