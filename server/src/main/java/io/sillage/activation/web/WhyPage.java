package io.sillage.activation.web;

import io.sillage.activation.Chains;
import io.sillage.activation.Milestone;
import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.Spelling;
import io.sillage.kernel.VehicleId;
import io.sillage.kernel.Words;
import io.sillage.ownership.CarsOnAccount;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Why the services of a car work or do not, today and in the months to come. */
@Controller
class WhyPage {

    /** Ten years and some: as far as one can look ahead. */
    static final int MOST_MONTHS = 132;

    private final Chains chains;
    private final ChainViews views;
    private final CarsOnAccount cars;

    WhyPage(Chains chains, ChainViews views, CarsOnAccount cars) {
        this.chains = chains;
        this.views = views;
        this.cars = cars;
    }

    @GetMapping("/reglages/voiture/{car}/services")
    String look(
            SignedIn who,
            Frame frame,
            @PathVariable String car,
            @RequestParam(name = "mois", defaultValue = "0") int months,
            Model model) {
        var here = cars.get(who, VehicleId.parse(car).value());
        var own = here.owned();
        var href = "/reglages/voiture/" + here.id();
        int ahead = Math.clamp(months, 0, MOST_MONTHS);
        var day = chains.today(who).plusMonths(ahead);
        model.addAttribute("name", CarNames.of(here, frame));
        model.addAttribute("href", href);
        model.addAttribute("months", ahead);
        model.addAttribute("day", ahead == 0 ? frame.words().say("activation.today") : day(day, frame.words()));
        model.addAttribute(
                "chains", views.of(own == null ? Chains.ofNobody() : chains.all(who, own, day), href, frame.words()));
        model.addAttribute("milestones", own == null ? List.of() : milestones(chains.ahead(who, own), frame.words()));
        return "activation/why";
    }

    private static List<String> milestones(List<Milestone> ahead, Words words) {
        return ahead.stream()
                .map(milestone ->
                        words.say("activation.ahead-" + Spelling.of(milestone.what()), day(milestone.day(), words)))
                .toList();
    }

    private static String day(LocalDate day, Words words) {
        return words.day(day.atStartOfDay(words.zone()).toInstant());
    }
}
