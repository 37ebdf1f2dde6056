package io.sillage.activation.web;

import io.sillage.activation.Activations;
import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Stops the services of a car for good, after saying what that means (R30). */
@Controller
class StopPage {

    private final Activations activations;
    private final StageViews stages;

    StopPage(Activations activations, StageViews stages) {
        this.activations = activations;
        this.stages = stages;
    }

    @GetMapping("/reglages/voiture/{car}/arreter")
    String ask(SignedIn who, Frame frame, @PathVariable String car, Model model) {
        var own = VehicleId.parse(car);
        model.addAttribute("stage", stages.own(who, own, frame.words()));
        model.addAttribute("href", "/reglages/voiture/" + own);
        return "activation/stop";
    }

    @PostMapping("/reglages/voiture/{car}/arreter")
    String stop(SignedIn who, @PathVariable String car) {
        activations.stop(who, VehicleId.parse(car));
        return "redirect:/reglages/voiture/" + car;
    }
}
