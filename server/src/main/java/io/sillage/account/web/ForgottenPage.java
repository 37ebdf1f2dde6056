package io.sillage.account.web;

import io.sillage.account.Callers;
import io.sillage.account.NewPassword;
import io.sillage.account.Passwords;
import io.sillage.kernel.Frame;
import io.sillage.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way back in with a forgotten password (R15): an address, a letter, a new password. */
@Controller
class ForgottenPage {

    private final Passwords passwords;
    private final Callers callers;

    ForgottenPage(Passwords passwords, Callers callers) {
        this.passwords = passwords;
        this.callers = callers;
    }

    @GetMapping("/mot-de-passe-oublie")
    String form(Frame frame, @RequestParam(name = "envoye", defaultValue = "false") boolean sent, Model model) {
        model.addAttribute("form", FormView.EMPTY);
        model.addAttribute("sent", sent);
        return "account/forgotten";
    }

    @PostMapping("/mot-de-passe-oublie")
    String ask(
            @RequestParam String mail,
            Frame frame,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            passwords.forgotten(mail, callers.networkOf(request));
            return "redirect:/mot-de-passe-oublie?envoye=true";
        } catch (Refusal refusal) {
            response.setStatus(FormView.status(refusal));
            model.addAttribute("form", FormView.of(refusal, Map.of("mail", mail)));
            model.addAttribute("sent", false);
            return "account/forgotten";
        }
    }

    /** Looking uses nothing up: mail scanners look too. */
    @GetMapping("/nouveau-mot-de-passe")
    String look(
            @RequestParam(name = "jeton", defaultValue = "") String token,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        boolean good = passwords.isGood(token);
        response.setStatus(good ? 200 : 410);
        return show(token, FormView.EMPTY, good, model);
    }

    @PostMapping("/nouveau-mot-de-passe")
    String reset(
            @RequestParam(name = "jeton") String token,
            @RequestParam String password,
            @RequestParam String again,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        try {
            passwords.reset(token, new NewPassword(password, again));
            return "redirect:/sign-in?fait=mot-de-passe";
        } catch (Refusal refusal) {
            response.setStatus(FormView.status(refusal));
            return show(token, FormView.of(refusal, Map.of()), passwords.isGood(token), model);
        }
    }

    private static String show(String token, FormView form, boolean good, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("form", form);
        model.addAttribute("good", good);
        return "account/new-password";
    }
}
