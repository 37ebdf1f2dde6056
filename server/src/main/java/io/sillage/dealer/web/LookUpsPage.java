package io.sillage.dealer.web;

import io.sillage.dealer.LookUps;
import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Settings: which dealer has looked for what about the person, and when (A17). */
@Controller
class LookUpsPage {

    private final LookUps lookUps;

    LookUpsPage(LookUps lookUps) {
        this.lookUps = lookUps;
    }

    @GetMapping("/reglages/compte/consultations")
    String look(Frame frame, SignedIn who, Model model) {
        model.addAttribute("lookUps", lookUps.about(who.account()));
        return "dealer/look-ups";
    }
}
