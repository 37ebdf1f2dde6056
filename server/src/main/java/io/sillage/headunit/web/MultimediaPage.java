package io.sillage.headunit.web;

import io.sillage.headunit.HeadUnits;
import io.sillage.headunit.Registrations;
import io.sillage.kernel.Frame;
import io.sillage.kernel.Ids;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Settings, Car, Multimedia: the units of a car, what waits to be confirmed, and the code for another (R43, R44, R58). */
@Controller
class MultimediaPage {

    private final HeadUnits headUnits;
    private final Registrations registrations;
    private final UnitViews views;

    MultimediaPage(HeadUnits headUnits, Registrations registrations, UnitViews views) {
        this.headUnits = headUnits;
        this.registrations = registrations;
        this.views = views;
    }

    @GetMapping("/reglages/voiture/{car}/multimedia")
    String look(SignedIn who, Frame frame, @PathVariable String car, Model model) {
        var own = VehicleId.parse(car);
        model.addAttribute("page", views.page(who, own, registrations.find(who, own), frame));
        return "headunit/multimedia";
    }

    /** {@code pas}: {@code enregistrer} a unit, {@code confirmer} one or {@code retirer} it. */
    @PostMapping("/reglages/voiture/{car}/multimedia")
    String act(
            SignedIn who,
            @PathVariable String car,
            @RequestParam(name = "pas", defaultValue = "") String step,
            @RequestParam(name = "appareil", defaultValue = "") String unit) {
        var own = VehicleId.parse(car);
        switch (step) {
            case "confirmer" -> headUnits.confirm(who, own, Ids.parse(unit));
            case "retirer" -> headUnits.end(who, own, Ids.parse(unit));
            default -> registrations.begin(who, own);
        }
        return "redirect:/reglages/voiture/" + own + "/multimedia";
    }
}
