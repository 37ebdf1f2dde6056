package io.sillage.oauth.web;

import io.sillage.kernel.Cars;
import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.oauth.AskedFor;
import io.sillage.oauth.Connections;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a person decides what an application may see. Nothing is ticked for him, and no is as near as yes. */
@Controller
class ConsentPage {

    private final Connections connections;

    ConsentPage(Connections connections) {
        this.connections = connections;
    }

    /** {@code state} names the request; it is the person's own, or not there. */
    @GetMapping("/oauth2/consent")
    String ask(Frame frame, SignedIn who, @RequestParam String state, HttpServletRequest request, Model model) {
        var asked = connections.asked(who, state);
        request.setAttribute(AskedFor.RETURNS_TO, asked.returnsTo());
        model.addAttribute("asked", asked);
        model.addAttribute("state", state);
        var own = connections.carsToName(who);
        List<Cars.Named> cars =
                frame.cars().stream().filter(car -> own.contains(car.id())).toList();
        model.addAttribute("cars", cars);
        return "oauth/consent";
    }
}
