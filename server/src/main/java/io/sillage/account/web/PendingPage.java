package io.sillage.account.web;

import io.sillage.account.Accounts;
import io.sillage.account.Callers;
import io.sillage.account.SignUps;
import io.sillage.account.Standing;
import io.sillage.kernel.Frame;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.Refusal;
import io.sillage.kernel.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All that a person sees whose account is not open all the way: what it waits for, and the button that helps (R11, R12). */
@Controller
class PendingPage {

    private final Accounts accounts;
    private final SignUps signUps;
    private final Callers callers;

    PendingPage(Accounts accounts, SignUps signUps, Callers callers) {
        this.accounts = accounts;
        this.signUps = signUps;
        this.callers = callers;
    }

    @GetMapping("/compte/a-activer")
    String look(
            SignedIn who,
            Frame frame,
            @RequestParam(name = "envoye", defaultValue = "false") boolean sent,
            Model model) {
        return show(who, FormView.EMPTY, sent, model);
    }

    @PostMapping("/compte/a-activer")
    String sendAgain(SignedIn who, Frame frame, Model model, HttpServletRequest request, HttpServletResponse response) {
        try {
            signUps.sendActivationAgain(who.account(), callers.networkOf(request));
            return "redirect:/compte/a-activer?envoye=true";
        } catch (Refusal refusal) {
            response.setStatus(FormView.status(refusal));
            return show(who, FormView.of(refusal, Map.of()), false, model);
        }
    }

    @PostMapping("/compte/conditions")
    String agree(SignedIn who) {
        signUps.agreeToTerms(who.account());
        return "redirect:/";
    }

    private String show(SignedIn who, FormView form, boolean sent, Model model) {
        var admission = accounts.findAdmission(who.account()).orElseThrow(NotFound::new);
        if (admission.standing() == Standing.FULL) {
            return "redirect:/";
        }
        model.addAttribute("admission", admission);
        model.addAttribute("form", form);
        model.addAttribute("sent", sent);
        return "account/pending";
    }
}
