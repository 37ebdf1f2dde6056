package io.sillage.ownership.web;

import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.ownership.CarFrozen;
import io.sillage.ownership.Invitation;
import io.sillage.ownership.Sharing;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Settings, Car, Invitations: what a person is invited to see, for him to accept or not. */
@Controller
class InvitationsPage {

    private static final String PATH = "/reglages/voiture/invitations";

    private final Sharing sharing;
    private final AccessViews views;

    InvitationsPage(Sharing sharing, AccessViews views) {
        this.sharing = sharing;
        this.views = views;
    }

    @GetMapping(PATH)
    String look(SignedIn who, Frame frame, Model model) {
        return show(who, frame, "", model);
    }

    /** {@code pas}: {@code accepter} or {@code refuser}. */
    @PostMapping(PATH)
    String answer(
            SignedIn who,
            Frame frame,
            @RequestParam(name = "pas", defaultValue = "") String step,
            @RequestParam(name = "qui", defaultValue = "") String which,
            Model model,
            HttpServletResponse response) {
        var id = AccessPage.parse(which);
        try {
            if (!step.equals("accepter")) {
                sharing.decline(who, id);
                return "redirect:" + PATH;
            }
            return "redirect:/?car=" + sharing.accept(who, id).vehicle();
        } catch (CarFrozen frozen) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return show(who, frame, "ownership.fault-" + frozen.code(), model);
        }
    }

    private String show(SignedIn who, Frame frame, String fault, Model model) {
        model.addAttribute(
                "invitations",
                sharing.offeredTo(who).stream()
                        .map(invitation -> line(invitation, frame))
                        .toList());
        model.addAttribute("fault", fault);
        return "ownership/invitations";
    }

    private AccessView line(Invitation invitation, Frame frame) {
        var view = views.invitation(invitation, frame.words());
        return new AccessView(view.id(), views.name(invitation.owner()), view.sees(), "", view.until());
    }
}
