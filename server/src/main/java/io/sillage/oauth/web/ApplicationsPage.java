package io.sillage.oauth.web;

import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.oauth.Connections;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Settings, Connected applications: what each sees, and the button that ends it. */
@Controller
class ApplicationsPage {

    private final Connections connections;

    ApplicationsPage(Connections connections) {
        this.connections = connections;
    }

    @GetMapping("/reglages/applications")
    String look(Frame frame, SignedIn who, @RequestParam(name = "fait", defaultValue = "") String done, Model model) {
        List<ApplicationView> all = connections.all(who).stream()
                .map(application -> ApplicationView.of(application, frame))
                .toList();
        model.addAttribute("applications", all);
        model.addAttribute("ended", done.equals("fin"));
        return "oauth/applications";
    }

    @PostMapping("/reglages/applications")
    String end(SignedIn who, @RequestParam UUID connection) {
        connections.revoke(who, connection);
        return "redirect:/reglages/applications?fait=fin";
    }
}
