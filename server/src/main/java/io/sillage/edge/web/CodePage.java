package io.sillage.edge.web;

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

    private final SignIns signIns;

    CodePage(SignIns signIns) {
        this.signIns = signIns;
    }

    @GetMapping("/sign-in/code")
    String look(
            Frame frame,
            @RequestParam(defaultValue = "") String refused,
            @RequestParam(name = "secours", defaultValue = "false") boolean recovery,
            HttpServletRequest request,
            Model model) {
        if (!signIns.isHalfWay(request)) {
            return "redirect:/sign-in";
        }
        model.addAttribute("notice", SignInView.of(refused, ""));
        model.addAttribute("recovery", recovery);
        return "edge/code";
    }

    @PostMapping("/sign-in/code")
    String enter(
            @RequestParam String code,
            @RequestParam(name = "secours", defaultValue = "false") boolean recovery,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            signIns.complete(code, request, response);
            return "redirect:/";
        } catch (Refusal refusal) {
            return "redirect:/sign-in/code?refused=" + refusal.code() + (recovery ? "&secours=true" : "");
        }
    }
}
