package io.sillage.coaching.web;

import io.sillage.coaching.Coaching;
import io.sillage.coaching.MonthScore;
import io.sillage.coaching.Span;
import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Services, Hybrid coaching (R37): how a day, a month, a year or all was driven, and the one thing to do next. */
@Controller
class CoachingPage {

    static final String PATH = "/services/coaching";

    private static final int TRIPS_SHOWN = 3;

    private final Coaching coaching;
    private final CoachingViews views;
    private final Clock clock;

    CoachingPage(Coaching coaching, CoachingViews views, Clock clock) {
        this.coaching = coaching;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String look(
            SignedIn who,
            Frame frame,
            @RequestParam(name = "jour", defaultValue = "") String day,
            @RequestParam(name = "mois", defaultValue = "") String month,
            @RequestParam(name = "annee", defaultValue = "") String year,
            @RequestParam(name = "tout", defaultValue = "") String all,
            Model model) {
        var car = frame.car();
        if (car == null) {
            return "redirect:/";
        }
        model.addAttribute("choices", "/reglages/voiture/" + car.id() + "/choix");
        if (!coaching.isOn(who, car.id())) {
            return "coaching/off";
        }
        var today = LocalDate.now(clock.withZone(who.zone()));
        model.addAttribute("view", view(who, frame, car.id(), SpanAsked.of(day, month, year, all, today), today));
        return "coaching/span";
    }

    private CoachingView view(SignedIn who, Frame frame, VehicleId car, Span span, LocalDate today) {
        List<MonthScore> months = coaching.months(who, car);
        return views.of(
                new CoachingViews.Driven(
                        coaching.span(who, car, span),
                        coaching.span(who, car, span.next(-1)),
                        months,
                        coaching.trips(who, car, span, true, TRIPS_SHOWN),
                        coaching.trips(who, car, span, false, TRIPS_SHOWN)),
                today,
                frame.words());
    }
}
