package io.sillage.handover.web;

import io.sillage.handover.BuyersSide;
import io.sillage.kernel.Frame;
import io.sillage.kernel.Refusal;
import io.sillage.kernel.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Settings, Car, Take over: where a buyer enters the code that his seller gave him (G16). */
@Controller
class BuyPage {

    private final BuyersSide buyers;

    BuyPage(BuyersSide buyers) {
        this.buyers = buyers;
    }

    @GetMapping("/reglages/voiture/reprendre")
    String form(SignedIn who, Frame frame, @RequestParam(defaultValue = "") String code, Model model) {
        return show(code, "", model);
    }

    @PostMapping("/reglages/voiture/reprendre")
    String enter(
            SignedIn who,
            Frame frame,
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletResponse response) {
        try {
            return "redirect:/reglages/voiture/remises/"
                    + buyers.enter(who, code).id();
        } catch (Refusal refusal) {
            return show(code, Faults.say(refusal, response), model);
        }
    }

    private static String show(String typed, String fault, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("fault", fault);
        return "handover/enter";
    }
}
