package io.sillage.account.web;

import io.sillage.account.Callers;
import io.sillage.account.MailChanges;
import io.sillage.account.NewPassword;
import io.sillage.account.Passwords;
import io.sillage.account.Presence;
import io.sillage.account.Profiles;
import io.sillage.kernel.Frame;
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

/** Settings, Account: another password (R14) and another mail address. */
@Controller
class CredentialsPages {

    private final Passwords passwords;
    private final MailChanges mailChanges;
    private final Profiles profiles;
    private final Callers callers;

    CredentialsPages(Passwords passwords, MailChanges mailChanges, Profiles profiles, Callers callers) {
        this.passwords = passwords;
        this.mailChanges = mailChanges;
        this.profiles = profiles;
        this.callers = callers;
    }

    @GetMapping("/reglages/compte/mot-de-passe")
    String password(Frame frame, SignedIn who, Model model) {
        return show("account/password", FormView.EMPTY, who, model);
    }

    @PostMapping("/reglages/compte/mot-de-passe")
    String change(
            @RequestParam String current,
            @RequestParam String password,
            @RequestParam String again,
            Frame frame,
            SignedIn who,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var here = new Presence(request.getSession().getId(), callers.networkOf(request));
            passwords.change(who.account(), current, new NewPassword(password, again), here);
            request.changeSessionId();
            return "redirect:/reglages/compte?fait=mot-de-passe";
        } catch (Refusal refusal) {
            response.setStatus(FormView.status(refusal));
            return show("account/password", FormView.of(refusal, Map.of()), who, model);
        }
    }

    @GetMapping("/reglages/compte/adresse")
    String address(Frame frame, SignedIn who, Model model) {
        return show("account/address", FormView.EMPTY, who, model);
    }

    @PostMapping("/reglages/compte/adresse")
    String move(
            @RequestParam String mail,
            Frame frame,
            SignedIn who,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            mailChanges.ask(who.account(), mail, callers.networkOf(request));
            return "redirect:/reglages/compte?fait=adresse";
        } catch (Refusal refusal) {
            response.setStatus(FormView.status(refusal));
            return show("account/address", FormView.of(refusal, Map.of("mail", mail)), who, model);
        }
    }

    private String show(String view, FormView form, SignedIn who, Model model) {
        model.addAttribute("mail", profiles.get(who.account()).mail());
        model.addAttribute("form", form);
        return view;
    }
}
