package io.sillage.account.web;

import io.sillage.account.Closing;
import io.sillage.kernel.Frame;
import io.sillage.kernel.Refusal;
import io.sillage.kernel.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Settings, Account, Close: what will be gone, and the button that says so. */
@Controller
class ClosingPage {

    private final Closing closing;

    ClosingPage(Closing closing) {
        this.closing = closing;
    }

    @GetMapping("/reglages/compte/fermer")
    String look(Frame frame, SignedIn who, Model model) {
        return show(who, FormView.EMPTY, model);
    }

    @PostMapping("/reglages/compte/fermer")
    String close(Frame frame, SignedIn who, Model model, HttpServletResponse response) {
        try {
            closing.close(who.account());
            response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
            return "redirect:/sign-in?fait=ferme";
        } catch (Refusal refusal) {
            response.setStatus(FormView.status(refusal));
            return show(who, FormView.of(refusal, Map.of()), model);
        }
    }

    private String show(SignedIn who, FormView form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("tied", closing.isTied(who.account()));
        return "account/closing";
    }
}
