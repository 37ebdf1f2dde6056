package io.sillage.edge.web;

import io.sillage.kernel.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a person signs in; the edge's filter chain receives its form. */
@Controller
class SignInPage {

    /** {@code refused} is the code of the problem that the form met when it was last sent. */
    @GetMapping("/sign-in")
    String signIn(Frame frame, @RequestParam(defaultValue = "") String refused, Model model) {
        if (frame.who() != null) {
            return "redirect:/";
        }
        model.addAttribute("notice", SignInView.of(refused));
        return "edge/sign-in";
    }
}
