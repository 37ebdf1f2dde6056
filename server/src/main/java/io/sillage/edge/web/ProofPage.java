package io.sillage.edge.web;

import io.sillage.account.Passkeys;
import io.sillage.account.Profiles;
import io.sillage.account.SecondFactors;
import io.sillage.edge.Destinations;
import io.sillage.edge.SignIns;
import io.sillage.kernel.Frame;
import io.sillage.kernel.Refusal;
import io.sillage.kernel.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a person shows that he is there, before a page that matters opens. */
@Controller
class ProofPage {

    private final SignIns signIns;
    private final Destinations destinations;
    private final Profiles profiles;
    private final SecondFactors secondFactors;
    private final Passkeys passkeys;

    ProofPage(
            SignIns signIns,
            Destinations destinations,
            Profiles profiles,
            SecondFactors secondFactors,
            Passkeys passkeys) {
        this.passkeys = passkeys;
        this.secondFactors = secondFactors;
        this.profiles = profiles;
        this.signIns = signIns;
        this.destinations = destinations;
    }

    @GetMapping("/confirmer")
    String look(
            Frame frame,
            SignedIn who,
            @RequestParam(name = "vers", defaultValue = "/") String wished,
            @RequestParam(defaultValue = "") String refused,
            Model model) {
        model.addAttribute("mail", profiles.get(who.account()).mail());
        model.addAttribute("host", passkeys.all(who.account()).isEmpty() ? "" : passkeys.relyingParty());
        model.addAttribute("code", secondFactors.guard(who.account()));
        model.addAttribute("wished", destinations.of(wished));
        model.addAttribute("notice", SignInView.of(refused, ""));
        return "edge/proof";
    }

    @PostMapping("/confirmer")
    String prove(
            SignedIn who,
            @RequestParam(name = "vers", defaultValue = "/") String wished,
            @RequestParam String password,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request) {
        var destination = destinations.of(wished);
        try {
            signIns.prove(who, password, code, request);
            return "redirect:" + destination;
        } catch (Refusal refusal) {
            var again = URLEncoder.encode(destination, StandardCharsets.UTF_8);
            return "redirect:/confirmer?refused=" + refusal.code() + "&vers=" + again;
        }
    }
}
