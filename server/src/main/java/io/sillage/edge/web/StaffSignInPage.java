package io.sillage.edge.web;

import io.sillage.edge.StaffEntrance;
import io.sillage.kernel.Frame;
import io.sillage.kernel.Refusal;
import io.sillage.passkey.PasskeyRequest;
import io.sillage.passkey.PasskeyUse;
import io.sillage.staff.Staff;
import io.sillage.staff.StaffMember;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Where those who work here sign in: with a passkey; operators once with the password that was told them. */
@Controller
class StaffSignInPage {

    private final StaffEntrance entrance;
    private final Staff staff;

    StaffSignInPage(StaffEntrance entrance, Staff staff) {
        this.entrance = entrance;
        this.staff = staff;
    }

    @GetMapping("/staff")
    String home(StaffMember who) {
        return who.isOperator() ? "redirect:/staff/concessions" : "redirect:/staff/propriete";
    }

    @GetMapping("/staff/sign-in")
    String look(Frame frame, @RequestParam(defaultValue = "") String refused, Model model) {
        model.addAttribute("host", staff.relyingParty());
        model.addAttribute("fault", refused.isEmpty() ? "" : "staff.fault-" + refused);
        return "staff/sign-in";
    }

    @PostMapping("/staff/sign-in")
    String first(
            @RequestParam String mail,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            entrance.beginAsOperator(mail, password, request, response);
            return "redirect:/staff/cle";
        } catch (Refusal refusal) {
            return "redirect:/staff/sign-in?refused=" + refusal.code();
        }
    }

    @PostMapping("/staff/sign-in/cle/options")
    @ResponseBody
    PasskeyRequest options(HttpServletRequest request) {
        return entrance.asked(request);
    }

    @PostMapping("/staff/sign-in/cle")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enter(@Valid @RequestBody PasskeyUse body, HttpServletRequest request, HttpServletResponse response) {
        entrance.enter(body.used(), request, response);
    }

    @PostMapping("/staff/sign-out")
    String leave(HttpServletRequest request, HttpServletResponse response) {
        entrance.leave(request, response);
        return "redirect:/staff/sign-in";
    }
}
