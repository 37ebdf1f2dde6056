package io.sillage.activation.web;

import io.sillage.activation.Activations;
import io.sillage.brand.Brand;
import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.Spelling;
import io.sillage.kernel.VehicleId;
import io.sillage.kernel.Words;
import io.sillage.privacy.Purpose;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an owner says yes and no to, asked before anything runs and open to change ever after (G4, R75). */
@Controller
class ChoicesPage {

    private final Activations activations;
    private final StageViews stages;
    private final Brand brand;

    ChoicesPage(Activations activations, StageViews stages, Brand brand) {
        this.activations = activations;
        this.stages = stages;
        this.brand = brand;
    }

    @GetMapping("/reglages/voiture/{car}/choix")
    String look(SignedIn who, Frame frame, @PathVariable String car, Model model) {
        var own = VehicleId.parse(car);
        var stage = stages.own(who, own, frame.words());
        var proposed = stage.isOff() && brand.rules().onByDefault() ? Activations.ASKED : activations.agreed(who, own);
        model.addAttribute("stage", stage);
        model.addAttribute("choices", choices(proposed, frame.words()));
        model.addAttribute("href", "/reglages/voiture/" + own);
        return "activation/choices";
    }

    @PostMapping("/reglages/voiture/{car}/choix")
    String choose(
            SignedIn who, @PathVariable String car, @RequestParam(name = "oui", defaultValue = "") Set<String> yes) {
        activations.ask(who, VehicleId.parse(car), Answered.with(yes));
        return "redirect:/reglages/voiture/" + car;
    }

    private List<ChoiceView> choices(Set<Purpose> agreed, Words words) {
        return Activations.ASKED.stream()
                .map(purpose -> new ChoiceView(Spelling.of(purpose), name(purpose, words), agreed.contains(purpose)))
                .toList();
    }

    private String name(Purpose purpose, Words words) {
        var service = purpose == Purpose.COACHING ? "hybrid-coaching" : Spelling.of(purpose);
        return brand.service(service, words.locale());
    }
}
