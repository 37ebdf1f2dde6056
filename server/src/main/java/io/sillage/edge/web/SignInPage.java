package io.sillage.edge.web;

import io.sillage.account.Passkeys;
import io.sillage.edge.Destinations;
import io.sillage.kernel.Frame;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a person signs in; the edge's filter chain receives its form. */
@Controller
class SignInPage {

    private final Passkeys passkeys;
    private final Languages languages;
    private final Destinations destinations;

    SignInPage(Passkeys passkeys, Languages languages, Destinations destinations) {
        this.passkeys = passkeys;
        this.languages = languages;
        this.destinations = destinations;
    }

    /** {@code refused} is the code of the problem that the form met when it was last sent, {@code fait} what was done before. */
    @GetMapping(path = "/sign-in", params = "!langue")
    String signIn(
            Frame frame,
            @RequestParam(defaultValue = "") String refused,
            @RequestParam(name = "fait", defaultValue = "") String done,
            @RequestParam(name = "vers", defaultValue = "/") String wished,
            Model model) {
        if (frame.who() != null) {
            return "redirect:" + destinations.of(wished);
        }
        model.addAttribute("wished", destinations.of(wished));
        model.addAttribute("more", destinations.carried("?", wished).substring(1));
        model.addAttribute("host", passkeys.relyingParty());
        model.addAttribute("notice", SignInView.of(refused, done));
        model.addAttribute("languages", languages.all());
        return "edge/sign-in";
    }

    /** Who is not signed in chooses a language for this browser. */
    @GetMapping(path = "/sign-in", params = "langue")
    String choose(
            @RequestParam(name = "langue") String language,
            @RequestParam(name = "vers", defaultValue = "/") String wished,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.choose(language, request, response);
        return "redirect:" + destinations.carried("/sign-in", wished);
    }
}
