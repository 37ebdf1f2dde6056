package io.sillage.edge.web;

import io.sillage.kernel.Card;
import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Settings: language and theme of this browser, signing out, and whatever the modules let a person choose. */
@Controller
class SettingsPage {

    private final PageCards cards;
    private final Languages languages;

    SettingsPage(PageCards cards, Languages languages) {
        this.cards = cards;
        this.languages = languages;
    }

    @GetMapping("/reglages")
    String settings(Frame frame, SignedIn who, @RequestParam(defaultValue = "false") boolean saved, Model model) {
        model.addAttribute("saved", saved);
        model.addAttribute("languages", languages.all());
        model.addAttribute("cards", cards.at(Card.Place.SETTINGS, who, frame));
        return "edge/settings";
    }

    /** Keeps the choices on this browser; what is not known is left as it was. */
    @PostMapping("/reglages")
    String choose(
            @RequestParam(name = "langue", defaultValue = "") String language,
            @RequestParam(name = "theme", defaultValue = "") String theme,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.choose(language, request, response);
        Frames.theme(theme).ifPresent(known -> keep(request, response, Frames.THEME_COOKIE, theme));
        return "redirect:/reglages?saved=true";
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, Cookies.keep(request, name, value).toString());
    }
}
