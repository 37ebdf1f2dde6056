package io.sillage.account.web;

import io.sillage.account.MailChanges;
import io.sillage.account.MailChanges.Outcome;
import io.sillage.kernel.Frame;
import io.sillage.kernel.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the two letters about another mail address lead. Looking confirms nothing: mail scanners look too. */
@Controller
class AddressPage {

    private final MailChanges changes;

    AddressPage(MailChanges changes) {
        this.changes = changes;
    }

    @GetMapping("/adresse")
    String look(
            @RequestParam(name = "jeton", defaultValue = "") String token,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        var wished = changes.findWished(token);
        response.setStatus(wished.isPresent() ? 200 : 410);
        return show(token, wished.orElse(""), FormView.EMPTY, model);
    }

    @PostMapping("/adresse")
    String confirm(@RequestParam(name = "jeton") String token, Frame frame, Model model, HttpServletResponse response) {
        try {
            return changes.confirm(token) == Outcome.MOVED
                    ? "redirect:/sign-in?fait=adresse"
                    : "redirect:/adresse/attend";
        } catch (Refusal refusal) {
            response.setStatus(FormView.status(refusal));
            return show(token, "", FormView.of(refusal, Map.of()), model);
        }
    }

    @GetMapping("/adresse/attend")
    String waits(Frame frame) {
        return "account/address-waits";
    }

    private static String show(String token, String wished, FormView form, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("wished", wished);
        model.addAttribute("form", form);
        return "account/address-confirm";
    }
}
