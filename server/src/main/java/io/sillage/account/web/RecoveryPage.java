package io.sillage.account.web;

import io.sillage.account.Recoveries;
import io.sillage.kernel.Frame;
import io.sillage.kernel.Refusal;
import io.sillage.kernel.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The recovery of an account: where its letters lead, and where a session stops it. Looking uses nothing up: mail scanners look too. */
@Controller
class RecoveryPage {

    private static final String STOP = "/recuperation/arreter";
    private static final String FINISH = "/recuperation";

    private final Recoveries recoveries;

    RecoveryPage(Recoveries recoveries) {
        this.recoveries = recoveries;
    }

    @GetMapping("/recuperation/demandee")
    String asked(Frame frame) {
        return "account/recovery-asked";
    }

    @GetMapping(FINISH)
    String look(
            @RequestParam(name = "jeton", defaultValue = "") String token,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return show("finish", token, recoveries.isGood(token), model, response);
    }

    /** Then he signs in with his password, and makes a new second step. */
    @PostMapping(FINISH)
    String finish(@RequestParam(name = "jeton") String token, Frame frame, Model model, HttpServletResponse response) {
        try {
            recoveries.complete(token);
            return "redirect:/sign-in?fait=recupere&vers=/reglages/compte/deux-etapes";
        } catch (Refusal refusal) {
            return show("finish", token, false, model, response);
        }
    }

    @GetMapping(STOP)
    String lookToStop(
            @RequestParam(name = "jeton", defaultValue = "") String token,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return show("stop", token, recoveries.canStop(token), model, response);
    }

    @PostMapping(STOP)
    String stop(@RequestParam(name = "jeton") String token, Frame frame, Model model, HttpServletResponse response) {
        try {
            recoveries.stopBy(token);
            return show("stopped", "", true, model, response);
        } catch (Refusal refusal) {
            return show("stop", token, false, model, response);
        }
    }

    /** From a session of the owner's. */
    @PostMapping("/reglages/compte/recuperation")
    String stopHere(SignedIn who) {
        recoveries.stop(who.account());
        return "redirect:/reglages/compte";
    }

    private static String show(String what, String token, boolean good, Model model, HttpServletResponse response) {
        response.setStatus(good ? HttpStatus.OK.value() : HttpStatus.GONE.value());
        model.addAttribute("what", what);
        model.addAttribute("token", token);
        model.addAttribute("good", good);
        return "account/recovery";
    }
}
