package io.sillage.account.web;

import io.sillage.account.OpenSession;
import io.sillage.account.Sessions;
import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Settings, Account, Devices: where a person is signed in, and the buttons that end it. */
@Controller
class SessionsPage {

    private final Sessions sessions;

    SessionsPage(Sessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping("/reglages/compte/appareils")
    String look(Frame frame, SignedIn who, Model model, HttpServletRequest request) {
        List<OpenSession> all = sessions.all(who.account(), request.getSession().getId());
        model.addAttribute("sessions", all);
        return "account/sessions";
    }

    /** Ends the named session, or all others when none is named. */
    @PostMapping("/reglages/compte/appareils")
    String end(SignedIn who, @RequestParam(defaultValue = "") String session, HttpServletRequest request) {
        if (session.isEmpty()) {
            sessions.endOthers(who.account(), request.getSession().getId());
        } else {
            sessions.end(who.account(), session);
        }
        return "redirect:/reglages/compte/appareils";
    }
}
