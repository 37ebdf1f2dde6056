package io.sillage.handover.web;

import io.sillage.handover.UsedCars;
import io.sillage.handover.UsedCars.Outcome;
import io.sillage.kernel.Frame;
import io.sillage.kernel.Refusal;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Settings, Car, I have the car: who bought a used car shows it by a code on its screen (G15). */
@Controller
class PossessionPage {

    private final UsedCars usedCars;

    PossessionPage(UsedCars usedCars) {
        this.usedCars = usedCars;
    }

    @GetMapping("/reglages/voiture/{car}/possession")
    String look(
            SignedIn who,
            Frame frame,
            @PathVariable String car,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Model model) {
        return show(who, VehicleId.parse(car).value(), "", done.equals("demande"), model);
    }

    /** {@code pas}: {@code montrer} a code in the car, or {@code lire} it. */
    @PostMapping("/reglages/voiture/{car}/possession")
    String act(
            SignedIn who,
            Frame frame,
            @PathVariable String car,
            @RequestParam(name = "pas", defaultValue = "") String step,
            @RequestParam(name = "lu", defaultValue = "") String read,
            Model model,
            HttpServletResponse response) {
        var place = VehicleId.parse(car).value();
        var here = "/reglages/voiture/" + place + "/possession";
        try {
            if (!step.equals("lire")) {
                usedCars.showCode(who, place);
                return "redirect:" + here;
            }
            return "redirect:"
                    + (usedCars.prove(who, place, read) == Outcome.YOURS
                            ? "/reglages/voiture/" + place
                            : here + "?fait=demande");
        } catch (Refusal refusal) {
            return show(who, place, Faults.say(refusal, response), false, model);
        }
    }

    private String show(SignedIn who, UUID place, String fault, boolean asked, Model model) {
        var car = usedCars.get(who, place);
        model.addAttribute("href", "/reglages/voiture/" + place);
        model.addAttribute("vinEnd", car.vin().tail());
        model.addAttribute("shown", usedCars.isShown(who, place));
        model.addAttribute("asked", asked);
        model.addAttribute("fault", fault);
        return "handover/possession";
    }
}
