package io.sillage.coaching.web;

import io.sillage.coaching.Coaching;
import io.sillage.coaching.CostlyMoment;
import io.sillage.coaching.TripCoaching;
import io.sillage.kernel.Frame;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.Spelling;
import io.sillage.kernel.Words;
import io.sillage.map.MapPictures;
import io.sillage.trip.Trip;
import io.sillage.trip.TripId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Hybrid coaching of one trip: the five moments that cost most, on the map, and what would have been better (R37). */
@Controller
class MomentsPage {

    private static final String PATH = "/services/coaching/trajets/{trip}";
    private static final int PX = 800;

    private final Coaching coaching;
    private final MapPictures pictures;

    MomentsPage(Coaching coaching, MapPictures pictures) {
        this.coaching = coaching;
        this.pictures = pictures;
    }

    static String address(TripId trip) {
        return "/services/coaching/trajets/" + trip;
    }

    @GetMapping(PATH)
    String look(SignedIn who, Frame frame, @PathVariable String trip, Model model) {
        var id = TripId.parse(trip);
        var words = frame.words();
        var driven = coaching.trip(who, id);
        model.addAttribute("title", words.when(driven.startedAt()));
        model.addAttribute("trip", "/services/donnees/trajets/" + id);
        var scored = coaching.findOf(who, id).orElse(null);
        if (scored == null) {
            return "coaching/no-moments";
        }
        var moments = coaching.moments(who, id);
        boolean placed = driven.shape().routeE7().length >= 4;
        model.addAttribute("picture", placed ? address(id) + "/carte.svg" : "");
        model.addAttribute("scores", ScoreBars.of(scored.scores(), scored.advice()));
        model.addAttribute("moments", views(moments, words));
        model.addAttribute("sum", sum(moments, scored, driven, words));
        return "coaching/moments";
    }

    /** The route, and where each moment began. */
    @GetMapping(PATH + "/carte.svg")
    ResponseEntity<String> picture(
            SignedIn who, @PathVariable String trip, @RequestParam(defaultValue = "light") String theme) {
        var route = coaching.route(who, TripId.parse(trip));
        if (route.routeE7().length < 4) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(pictures.ofMarkedRoute(route.routeE7(), route.marks(), PX, PX, theme.equals("dark")));
    }

    private static List<MomentView> views(List<CostlyMoment> moments, Words words) {
        var views = new ArrayList<MomentView>();
        int number = 0;
        for (var moment : moments) {
            views.add(view(moment.point() == null ? 0 : ++number, moment, words));
        }
        return views;
    }

    private static MomentView view(int number, CostlyMoment moment, Words words) {
        var key = "coaching.moment-" + Spelling.of(moment.kind());
        var from = words.number(moment.fromKmh(), 0);
        var to = words.number(moment.toKmh(), 0);
        return new MomentView(
                number,
                words.say(key, from, to, words.distance(moment.metres())),
                words.time(moment.at()),
                words.say(
                        key + "-better",
                        words.distance(moment.metres()),
                        words.number(Math.max(1, moment.seconds()), 0),
                        words.number((moment.fromKmh() + moment.toKmh()) / 2, 0)),
                words.say("coaching.ml-saved", words.number(moment.ml(), moment.ml() < 10 ? 1 : 0)),
                words.say("coaching.confidence-" + Spelling.of(moment.confidence())));
    }

    private static String sum(List<CostlyMoment> moments, TripCoaching scored, Trip trip, Words words) {
        double ml = moments.stream().mapToDouble(CostlyMoment::ml).sum();
        double all = Math.max(ml, scored.losses().sumMl());
        var fuel = trip.fuelMl();
        return fuel == null || fuel <= 0
                ? words.say("coaching.sum", CoachingViews.volume(ml, words), CoachingViews.volume(all, words))
                : words.say(
                        "coaching.sum-of-fuel",
                        CoachingViews.volume(ml, words),
                        CoachingViews.volume(all, words),
                        CoachingViews.volume(fuel, words));
    }
}
