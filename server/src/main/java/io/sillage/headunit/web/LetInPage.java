package io.sillage.headunit.web;

import io.sillage.garage.Garage;
import io.sillage.headunit.HeadUnits;
import io.sillage.kernel.Frame;
import io.sillage.kernel.Refusal;
import io.sillage.kernel.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where the short code of a unit leads (RFC 8628 section 3.3): the page says for which car it asks, and nothing happens before
 * its owner has pressed a button there (A39).
 */
@Controller
class LetInPage {

    private final HeadUnits headUnits;
    private final Garage garage;
    private final UnitViews views;

    LetInPage(HeadUnits headUnits, Garage garage, UnitViews views) {
        this.headUnits = headUnits;
        this.garage = garage;
        this.views = views;
    }

    @GetMapping("/multimedia")
    String look(
            SignedIn who,
            Frame frame,
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletResponse response) {
        if (code.isBlank()) {
            return enter("", "", model);
        }
        try {
            var unit = headUnits.asking(who, code);
            model.addAttribute("code", code);
            model.addAttribute("tail", unit.tail());
            model.addAttribute("carName", views.name(unit.vehicle(), frame));
            model.addAttribute("vinEnd", garage.car(unit.vehicle()).vin().tail());
            return "headunit/let-in";
        } catch (Refusal refusal) {
            return fault(refusal, code, model, response);
        }
    }

    /** {@code pas}: {@code relier} the unit, or {@code refuser} it. */
    @PostMapping("/multimedia")
    String act(
            SignedIn who,
            Frame frame,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(name = "pas", defaultValue = "") String step,
            Model model,
            HttpServletResponse response) {
        try {
            if (step.equals("relier")) {
                return "redirect:/reglages/voiture/" + headUnits.approve(who, code) + "/multimedia";
            }
            headUnits.deny(who, code);
            return "redirect:/reglages";
        } catch (Refusal refusal) {
            return fault(refusal, code, model, response);
        }
    }

    private static String fault(Refusal refusal, String typed, Model model, HttpServletResponse response) {
        response.setStatus(refusal.kind() == Refusal.Kind.TOO_MANY ? 429 : HttpServletResponse.SC_BAD_REQUEST);
        return enter(typed, "headunit.fault-" + refusal.code(), model);
    }

    private static String enter(String typed, String fault, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("fault", fault);
        return "headunit/enter";
    }
}
