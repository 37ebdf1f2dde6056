package io.sillage.account.web;

import io.sillage.account.Authenticators;
import io.sillage.account.Callers;
import io.sillage.account.Presence;
import io.sillage.account.QrPicture;
import io.sillage.kernel.Frame;
import io.sillage.kernel.Refusal;
import io.sillage.kernel.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Settings, Account, Two steps: the authenticator app, set up with a picture, and its recovery codes. */
@Controller
class AuthenticatorPage {

    private final Authenticators authenticators;
    private final Callers callers;

    AuthenticatorPage(Authenticators authenticators, Callers callers) {
        this.authenticators = authenticators;
        this.callers = callers;
    }

    @GetMapping("/reglages/compte/deux-etapes")
    String look(Frame frame, SignedIn who, Model model) {
        return show(who, FormView.EMPTY, model);
    }

    @PostMapping(path = "/reglages/compte/deux-etapes", params = "code")
    String confirm(
            @RequestParam String code,
            Frame frame,
            SignedIn who,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var here = new Presence(request.getSession().getId(), callers.networkOf(request));
            return codes(authenticators.confirm(who.account(), code, here), model);
        } catch (Refusal refusal) {
            response.setStatus(FormView.status(refusal));
            return show(who, FormView.of(refusal, Map.of()), model);
        }
    }

    @PostMapping(path = "/reglages/compte/deux-etapes", params = "nouveaux")
    String renew(Frame frame, SignedIn who, Model model) {
        return codes(authenticators.renewRecoveryCodes(who.account()), model);
    }

    @PostMapping(path = "/reglages/compte/deux-etapes", params = "retirer")
    String remove(SignedIn who) {
        authenticators.remove(who.account());
        return "redirect:/reglages/compte?fait=deux-etapes";
    }

    private static String codes(List<String> codes, Model model) {
        model.addAttribute("codes", codes);
        return "account/recovery-codes";
    }

    private String show(SignedIn who, FormView form, Model model) {
        var state = authenticators.state(who.account());
        model.addAttribute("state", state);
        model.addAttribute("form", form);
        if (state.since() != null) {
            return "account/authenticator";
        }
        var draft = authenticators.draft(who.account());
        model.addAttribute("draft", draft);
        model.addAttribute("picture", QrPicture.of(draft.address()));
        return "account/authenticator-new";
    }
}
