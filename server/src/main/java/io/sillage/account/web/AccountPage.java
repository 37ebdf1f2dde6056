package io.sillage.account.web;

import io.sillage.account.Profile;
import io.sillage.account.Profiles;
import io.sillage.brand.Brand;
import io.sillage.kernel.Frame;
import io.sillage.kernel.Refusal;
import io.sillage.kernel.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Settings, Account: the profile (R16), and the ways to all else that is a person's own. */
@Controller
class AccountPage {

    private final Profiles profiles;
    private final Brand brand;

    AccountPage(Profiles profiles, Brand brand) {
        this.profiles = profiles;
        this.brand = brand;
    }

    @GetMapping("/reglages/compte")
    String look(SignedIn who, Frame frame, @RequestParam(name = "fait", defaultValue = "") String done, Model model) {
        var profile = profiles.get(who.account()).profile();
        var phone = profile.phone();
        var typed = Map.of(
                "name", profile.name(),
                "phone", phone == null ? "" : phone,
                "language", profile.locale().getLanguage(),
                "zone", profile.zone().getId());
        return show(who, FormView.of(typed), done, model);
    }

    @PostMapping("/reglages/compte")
    String keep(
            SignedIn who,
            Frame frame,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam String language,
            @RequestParam String zone,
            Model model,
            HttpServletResponse response) {
        try {
            var kept = new Profile(name, phone, Locale.forLanguageTag(language), Zones.parse(zone, who.zone()));
            profiles.change(who.account(), kept);
            return "redirect:/reglages/compte?fait=profil";
        } catch (Refusal refusal) {
            response.setStatus(FormView.status(refusal));
            var typed = Map.of("name", name, "phone", phone, "language", language, "zone", zone);
            return show(who, FormView.of(refusal, typed), "", model);
        }
    }

    private String show(SignedIn who, FormView form, String done, Model model) {
        model.addAttribute("mail", profiles.get(who.account()).mail());
        model.addAttribute("form", form);
        model.addAttribute("done", done);
        model.addAttribute(
                "languages", brand.languages().stream().map(Locale::getLanguage).toList());
        model.addAttribute("zones", Zones.around(who.zone()));
        return "account/account";
    }
}
