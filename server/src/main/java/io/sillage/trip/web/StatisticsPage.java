package io.sillage.trip.web;

import io.sillage.brand.Brand;
import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.kernel.Words;
import io.sillage.trip.AddedUp;
import io.sillage.trip.AddedUp.Stretch;
import io.sillage.trip.Grouping;
import io.sillage.trip.Statistics;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the trips of a car add up to by day, week, month or year (R35), beside the stretch before. */
@Controller
class StatisticsPage {

    private final Statistics statistics;
    private final Brand brand;

    StatisticsPage(Statistics statistics, Brand brand) {
        this.statistics = statistics;
        this.brand = brand;
    }

    @GetMapping(TripAddresses.STATISTICS)
    String show(
            Frame frame,
            SignedIn who,
            @RequestParam(name = "par", defaultValue = "") String by,
            @RequestParam(name = "le", defaultValue = "") String day,
            Model model) {
        var car = frame.car();
        if (car == null) {
            return "redirect:/";
        }
        var today = LocalDate.ofInstant(frame.madeAt(), who.zone());
        model.addAttribute("sums", view(who, car.id(), StatisticsAsked.of(by, day, today), frame.words()));
        return "trip/statistics";
    }

    private StatisticsView view(SignedIn who, VehicleId car, StatisticsAsked asked, Words words) {
        var window = statistics.of(who, car, asked.window(), asked.by());
        var now = statistics.of(who, car, asked.days(), asked.by());
        var before = statistics.of(who, car, asked.before(), Grouping.DAY);
        var co2 = brand.rules().fuelCo2();
        var total = now.total();
        return new StatisticsView(
                groupings(asked, words),
                StatisticsChart.name(asked.by(), asked.start(), words),
                StatisticsAsked.address(asked.by(), asked.by().plus(asked.start(), -1)),
                asked.isUnderWay()
                        ? null
                        : StatisticsAsked.address(asked.by(), asked.by().plus(asked.start(), 1)),
                total.trips() > 0,
                StatisticsFigures.of(now, before, co2, words),
                before.total().trips() == 0 ? null : comparedWith(asked, words),
                StatisticsChart.of(window, asked.start(), words),
                window.stretches().stream()
                        .filter(stretch -> stretch.figures().trips() > 0)
                        .map(stretch -> row(stretch, window, asked, words))
                        .toList(),
                notes(now, words),
                total.lacksPrices());
    }

    private static List<StatisticsView.Choice> groupings(StatisticsAsked asked, Words words) {
        var choices = new ArrayList<StatisticsView.Choice>();
        for (var by : Grouping.values()) {
            choices.add(new StatisticsView.Choice(
                    words.say("trip.by-" + StatisticsAsked.NAMES.get(by)),
                    StatisticsAsked.address(by, asked.isUnderWay() ? asked.today() : asked.start()),
                    by == asked.by()));
        }
        return choices;
    }

    private static @Nullable String comparedWith(StatisticsAsked asked, Words words) {
        var name = StatisticsChart.name(asked.by(), asked.before().first(), words);
        return asked.isUnderWay() && asked.by() != Grouping.DAY
                ? words.say("trip.compared-so-far", name)
                : words.say("trip.compared", name);
    }

    private static StatisticsView.Row row(Stretch stretch, AddedUp window, StatisticsAsked asked, Words words) {
        var figures = stretch.figures();
        var litres = figures.litresPer100Km();
        var electric = figures.electricShare();
        return new StatisticsView.Row(
                StatisticsChart.name(window.by(), stretch.first(), words),
                StatisticsAsked.address(window.by(), stretch.first()),
                stretch.first().equals(asked.start()),
                figures.trips(),
                words.distance(figures.distanceMm() / 1e3),
                litres == null ? "–" : words.number(litres, 1),
                electric == null ? "–" : words.say("edge.percent", words.number(100 * electric, 0)));
    }

    private List<String> notes(AddedUp now, Words words) {
        var notes = new ArrayList<String>();
        var figures = now.total();
        if (figures.knowsFuel()) {
            var co2 = brand.rules().fuelCo2();
            notes.add(words.say("trip.note-co2", words.number(co2.gramsPerLitre() / 1e3, 3), co2.source()));
        }
        if (figures.trips() > 0 && figures.fuelledMm() < figures.distanceMm()) {
            notes.add(words.say("trip.note-fuel-part", words.distance(figures.fuelledMm() / 1e3)));
        }
        if (figures.trips() > 0) {
            notes.add(words.say("trip.note-night"));
        }
        return notes;
    }
}
