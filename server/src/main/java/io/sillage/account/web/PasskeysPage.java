package io.sillage.account.web;

import io.sillage.account.Passkeys;
import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Settings, Account, Passkeys: which there are, the way to another, and the buttons that remove them. */
@Controller
class PasskeysPage {

    private final Passkeys passkeys;

    PasskeysPage(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @GetMapping("/reglages/compte/cles")
    String look(Frame frame, SignedIn who, @RequestParam(name = "fait", defaultValue = "") String done, Model model) {
        model.addAttribute("passkeys", passkeys.all(who.account()));
        model.addAttribute("relyingParty", passkeys.relyingParty());
        model.addAttribute("done", done);
        return "account/passkeys";
    }

    @PostMapping("/reglages/compte/cles")
    String remove(SignedIn who, @RequestParam String passkey) {
        passkeys.remove(who.account(), PasskeyResource.id(passkey));
        return "redirect:/reglages/compte/cles?fait=retiree";
    }
}
