package io.sillage.edge.web;

import io.sillage.edge.Destinations;
import io.sillage.edge.SignIns;
import io.sillage.kernel.Frame;
import io.sillage.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step of signing in, where an account wants a code of its authenticator app. */
@Controller
class CodePage {

    private static final String PAGE = "/sign-in/code";

    private final SignIns signIns;
    private final Destinations destinations;

    CodePage(SignIns signIns, Destinations destinations) {
        this.signIns = signIns;
        this.destinations = destinations;
    }

    @GetMapping("/sign-in/code")
    String look(
            Frame frame,
            @RequestParam(defaultValue = "") String refused,
            @RequestParam(name = "secours", defaultValue = "false") boolean recovery,
            @RequestParam(name = "vers", defaultValue = "/") String wished,
            HttpServletRequest request,
            Model model) {
        if (!signIns.isHalfWay(request)) {
            return "redirect:/sign-in";
        }
        model.addAttribute("notice", SignInView.of(refused, ""));
        model.addAttribute("recovery", recovery);
        model.addAttribute("wished", destinations.of(wished));
        model.addAttribute("other", destinations.carried(recovery ? PAGE : PAGE + "?secours=true", wished));
        return "edge/code";
    }

    /** He has neither app nor code any more. */
    @PostMapping("/sign-in/recuperation")
    String recover(HttpServletRequest request) {
        try {
            signIns.recover(request);
            return "redirect:/recuperation/demandee";
        } catch (Refusal refusal) {
            return "redirect:/sign-in/code?secours=true&refused=" + refusal.code();
        }
    }

    @PostMapping("/sign-in/code")
    String enter(
            @RequestParam String code,
            @RequestParam(name = "secours", defaultValue = "false") boolean recovery,
            @RequestParam(name = "vers", defaultValue = "/") String wished,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            signIns.complete(code, request, response);
            return "redirect:" + destinations.of(wished);
        } catch (Refusal refusal) {
            var again = "/sign-in/code?refused=" + refusal.code() + (recovery ? "&secours=true" : "");
            return "redirect:" + destinations.carried(again, wished);
        }
    }
}
