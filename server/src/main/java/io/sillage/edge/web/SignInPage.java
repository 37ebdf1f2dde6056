package io.sillage.edge.web;

import io.sillage.account.Passkeys;
import io.sillage.kernel.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a person signs in; the edge's filter chain receives its form. */
@Controller
class SignInPage {

    private final Passkeys passkeys;

    SignInPage(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    /** {@code refused} is the code of the problem that the form met when it was last sent, {@code fait} what was done before. */
    @GetMapping("/sign-in")
    String signIn(
            Frame frame,
            @RequestParam(defaultValue = "") String refused,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Model model) {
        if (frame.who() != null) {
            return "redirect:/";
        }
        model.addAttribute("host", passkeys.relyingParty());
        model.addAttribute("notice", SignInView.of(refused, done));
        return "edge/sign-in";
    }
}
