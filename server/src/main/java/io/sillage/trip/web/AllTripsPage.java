package io.sillage.trip.web;

import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.kernel.Words;
import io.sillage.trip.DataQuality.Mark;
import io.sillage.trip.MonthTotals;
import io.sillage.trip.Trip;
import io.sillage.trip.TripId;
import io.sillage.trip.TripPage;
import io.sillage.trip.TripRemark;
import io.sillage.trip.TripRemarks;
import io.sillage.trip.Trips;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All trips of a car, by month (R33): what each month adds up to, and each trip at a glance. */
@Controller
class AllTripsPage {

    private final Trips trips;
    private final TripWords tripWords;
    private final ListedScores scores;
    private final TripRemarks remarks;

    AllTripsPage(Trips trips, TripWords tripWords, ListedScores scores, TripRemarks remarks) {
        this.trips = trips;
        this.tripWords = tripWords;
        this.scores = scores;
        this.remarks = remarks;
    }

    @GetMapping(TripAddresses.ALL)
    String all(Frame frame, SignedIn who, @RequestParam MultiValueMap<String, String> asked, Model model) {
        var car = frame.car();
        if (car == null) {
            return "redirect:/";
        }
        model.addAttribute("list", view(frame, who, car.id(), TripsAsked.of(asked)));
        return "trip/all";
    }

    private AllTripsView view(Frame frame, SignedIn who, VehicleId car, TripsAsked asked) {
        var words = frame.words();
        var page = trips.all(who, car, asked.filter(words.zone()));
        var told = new Told(
                scores.of(page.trips()),
                remarks.of(page.trips()),
                asked.isNarrowed() ? Map.of() : OdometerGaps.after(page.trips(), words));
        var months = byMonth(page, words).entrySet().stream()
                .map(month -> month(month.getKey(), month.getValue(), told, who, car, words))
                .toList();
        var next = page.next();
        return new AllTripsView(
                months,
                new TripChoices(asked, words, frame.madeAt()).view(),
                asked.after() == null,
                next == null ? null : asked.addressAfter(next));
    }

    /** What others say of the trips of a page. */
    private record Told(Map<TripId, Integer> scores, Map<TripId, TripRemark> remarks, Map<TripId, String> gaps) {}

    private static Map<YearMonth, List<Trip>> byMonth(TripPage page, Words words) {
        var months = new LinkedHashMap<YearMonth, List<Trip>>();
        for (var trip : page.trips()) {
            months.computeIfAbsent(YearMonth.from(trip.startedAt().atZone(words.zone())), month -> new ArrayList<>())
                    .add(trip);
        }
        return months;
    }

    private AllTripsView.Month month(
            YearMonth month, List<Trip> driven, Told told, SignedIn who, VehicleId car, Words words) {
        var totals = trips.totals(
                who, car, TripsAsked.start(month, words.zone()), TripsAsked.start(month.plusMonths(1), words.zone()));
        var rows = driven.stream().map(trip -> row(trip, told, words)).toList();
        return new AllTripsView.Month(
                words.month(month), say(totals, words), electric(totals.electricShare(), words), rows);
    }

    private static String say(MonthTotals totals, Words words) {
        return words.say(
                "trip.month-totals",
                totals.trips(),
                words.distance(totals.distanceM()),
                words.duration(Math.round(totals.durationS())));
    }

    private AllTripsView.Row row(Trip trip, Told told, Words words) {
        var remark = told.remarks().getOrDefault(trip.id(), TripRemark.NONE);
        return new AllTripsView.Row(
                TripAddresses.page(trip.id()),
                remark.name().isEmpty() ? tripWords.title(trip, words) : remark.name(),
                words.when(trip.startedAt()),
                words.say(
                        "trip.figures", words.distance(trip.distanceM()), words.duration(Math.round(trip.durationS()))),
                Thumbs.of(trip.shape().routeE7()),
                trip.quality().has(Mark.POSITIONS_WITHHELD),
                Ribbons.band(trip.shape()),
                electric(trip.electricShare(), words),
                told.scores().get(trip.id()),
                remark.business(),
                told.gaps().get(trip.id()),
                trip.complete());
    }

    private static @Nullable String electric(@Nullable Double share, Words words) {
        return share == null ? null : words.say("edge.percent", words.number(100 * share, 0));
    }
}
