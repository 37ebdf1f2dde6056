package io.sillage.account.web;

import io.sillage.account.Callers;
import io.sillage.account.SignUp;
import io.sillage.account.SignUps;
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

/** Opens an account (R11, R13). Whatever address is given, a good form leads to the same page: look into your mail. */
@Controller
class SignUpPage {

    private final SignUps signUps;
    private final Callers callers;

    SignUpPage(SignUps signUps, Callers callers) {
        this.signUps = signUps;
        this.callers = callers;
    }

    @GetMapping("/inscription")
    String form(Frame frame, Model model) {
        if (frame.who() != null) {
            return "redirect:/";
        }
        model.addAttribute("form", FormView.EMPTY);
        return "account/sign-up";
    }

    @PostMapping("/inscription")
    String send(
            @RequestParam String name,
            @RequestParam String mail,
            @RequestParam String password,
            @RequestParam(name = "terms", defaultValue = "") String terms,
            Frame frame,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var locale = frame.words().locale();
        try {
            signUps.signUp(new SignUp(name, mail, password, terms.equals("yes"), locale), callers.networkOf(request));
            return "redirect:/inscription/merci";
        } catch (Refusal refusal) {
            response.setStatus(FormView.status(refusal));
            model.addAttribute("form", FormView.of(refusal, Map.of("name", name, "mail", mail, "terms", terms)));
            return "account/sign-up";
        }
    }

    @GetMapping("/inscription/merci")
    String done(Frame frame) {
        return frame.who() == null ? "account/sign-up-done" : "redirect:/";
    }

    @GetMapping("/conditions")
    String terms(Frame frame) {
        return "account/terms";
    }
}
