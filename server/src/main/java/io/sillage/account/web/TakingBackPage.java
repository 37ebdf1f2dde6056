package io.sillage.account.web;

import io.sillage.account.TakingBack;
import io.sillage.kernel.Frame;
import io.sillage.kernel.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where "it was not me" leads, in the letters about what was added to an account. Looking does nothing: mail scanners look too. */
@Controller
class TakingBackPage {

    private final TakingBack takingBack;

    TakingBackPage(TakingBack takingBack) {
        this.takingBack = takingBack;
    }

    @GetMapping("/reprendre")
    String look(
            @RequestParam(name = "jeton", defaultValue = "") String token,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        boolean good = takingBack.isGood(token);
        response.setStatus(good ? 200 : 410);
        return show(token, FormView.EMPTY, good, model);
    }

    @PostMapping("/reprendre")
    String takeBack(
            @RequestParam(name = "jeton") String token, Frame frame, Model model, HttpServletResponse response) {
        try {
            takingBack.takeBack(token);
            return "redirect:/sign-in?fait=repris";
        } catch (Refusal refusal) {
            response.setStatus(FormView.status(refusal));
            return show(token, FormView.of(refusal, Map.of()), takingBack.isGood(token), model);
        }
    }

    private static String show(String token, FormView form, boolean good, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("form", form);
        model.addAttribute("good", good);
        return "account/taking-back";
    }
}
