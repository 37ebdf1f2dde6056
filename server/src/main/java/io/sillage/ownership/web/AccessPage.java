package io.sillage.ownership.web;

import io.sillage.kernel.Frame;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.Refusal;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.Rights;
import io.sillage.ownership.Sharing;
import io.sillage.privacy.Purpose;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Settings, Car, Who has access: everybody who can see a car, and how to let somebody in or put him out (A22). */
@Controller
class AccessPage {

    private final Rights rights;
    private final Sharing sharing;
    private final AccessViews views;

    AccessPage(Rights rights, Sharing sharing, AccessViews views) {
        this.rights = rights;
        this.sharing = sharing;
        this.views = views;
    }

    @GetMapping("/reglages/voiture/{car}/acces")
    String look(SignedIn who, Frame frame, @PathVariable String car, Model model) {
        return show(who, frame, VehicleId.parse(car), new AskedAccess("", List.of(), ""), "", model);
    }

    /** {@code pas}: {@code inviter}, {@code annuler} an invitation, or {@code retirer} somebody, who may be oneself. */
    @PostMapping("/reglages/voiture/{car}/acces")
    String act(
            SignedIn who,
            Frame frame,
            @PathVariable String car,
            @RequestParam(name = "pas", defaultValue = "") String step,
            @RequestParam(name = "qui", defaultValue = "") String which,
            AskedAccess asked,
            Model model,
            HttpServletResponse response) {
        var id = VehicleId.parse(car);
        try {
            take(who, id, step, which, asked);
            return "redirect:/reglages/voiture" + (rights.isOwner(who, id) ? "/" + id + "/acces" : "");
        } catch (NotFound notHis) {
            throw notHis;
        } catch (Refusal refusal) {
            response.setStatus(
                    refusal.kind() == Refusal.Kind.TOO_MANY
                            ? 429
                            : refusal.kind() == Refusal.Kind.CONFLICT
                                    ? HttpServletResponse.SC_CONFLICT
                                    : HttpServletResponse.SC_BAD_REQUEST);
            return show(who, frame, id, asked, "ownership.fault-" + refusal.code(), model);
        }
    }

    private void take(SignedIn who, VehicleId car, String step, String which, AskedAccess asked) {
        switch (step) {
            case "retirer" -> sharing.end(who, car, parse(which));
            case "annuler" -> sharing.withdraw(who, car, parse(which));
            default -> sharing.invite(who, car, asked.mail(), asked.purposes(), asked.until(who.zone()));
        }
    }

    private String show(SignedIn who, Frame frame, VehicleId car, AskedAccess asked, String fault, Model model) {
        var words = frame.words();
        var part = rights.requireToSee(who, car, Purpose.VEHICLE);
        boolean his = part.owner().equals(who.account());
        model.addAttribute("href", "/reglages/voiture/" + car);
        model.addAttribute("his", his);
        model.addAttribute("unconfirmed", his && part.limited());
        model.addAttribute("owner", views.owner(part, words));
        model.addAttribute(
                "people",
                (his ? sharing.all(who, car) : sharing.ownOf(who, car))
                        .stream().map(one -> views.coUser(one, words)).toList());
        model.addAttribute(
                "invited",
                his
                        ? sharing.invitations(who, car).stream()
                                .map(invitation -> views.invitation(invitation, words))
                                .toList()
                        : List.of());
        model.addAttribute("offered", AccessViews.sees(Sharing.OFFERED));
        model.addAttribute("asked", asked);
        model.addAttribute("fault", fault);
        return "ownership/access";
    }

    static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
