package io.sillage.account.web;

import io.sillage.account.Activations;
import io.sillage.account.Callers;
import io.sillage.kernel.Frame;
import io.sillage.kernel.Refusal;
import io.sillage.kernel.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where the link of the activation mail leads. Looking changes nothing, since mail scanners look too; it takes the
 * button, and the password of whoever is not signed in to this account.
 */
@Controller
class ActivationPage {

    private final Activations activations;
    private final Callers callers;

    ActivationPage(Activations activations, Callers callers) {
        this.activations = activations;
        this.callers = callers;
    }

    @GetMapping("/activation")
    String look(@RequestParam(name = "jeton", defaultValue = "") String token, Frame frame, Model model) {
        return show(token, FormView.EMPTY, frame, model);
    }

    @PostMapping("/activation")
    String activate(
            @RequestParam(name = "jeton") String token,
            @RequestParam(name = "current", defaultValue = "") String password,
            Frame frame,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var who = frame.who();
            if (who != null && isOf(who, token)) {
                activations.activate(token, who.account());
            } else {
                activations.activate(token, password, callers.networkOf(request));
            }
            return who == null ? "redirect:/sign-in?fait=activation" : "redirect:/";
        } catch (Refusal refusal) {
            response.setStatus(FormView.status(refusal));
            return show(token, FormView.of(refusal, Map.of()), frame, model);
        }
    }

    private String show(String token, FormView form, Frame frame, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("form", form);
        model.addAttribute("known", isOf(frame.who(), token));
        return "account/activation";
    }

    private boolean isOf(@Nullable SignedIn who, String token) {
        return who != null && activations.isFor(token, who.account());
    }
}
