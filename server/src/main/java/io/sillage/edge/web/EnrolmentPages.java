package io.sillage.edge.web;

import io.sillage.edge.StaffEntrance;
import io.sillage.kernel.Frame;
import io.sillage.kernel.Refusal;
import io.sillage.passkey.NewPasskey;
import io.sillage.passkey.PasskeyCreation;
import io.sillage.staff.Dealerships;
import io.sillage.staff.Invitations;
import io.sillage.staff.Staff;
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

/** Where somebody who is to work here makes his first passkey: the invitation that he was sent, and the passkey itself. */
@Controller
class EnrolmentPages {

    private final StaffEntrance entrance;
    private final Invitations invitations;
    private final Dealerships dealerships;
    private final Staff staff;

    EnrolmentPages(StaffEntrance entrance, Invitations invitations, Dealerships dealerships, Staff staff) {
        this.entrance = entrance;
        this.invitations = invitations;
        this.dealerships = dealerships;
        this.staff = staff;
    }

    /** Looking at an invitation does not use it: mail programs do so before their readers. */
    @GetMapping("/staff/invitation")
    String invitation(
            Frame frame,
            @RequestParam(name = "jeton", defaultValue = "") String token,
            Model model,
            HttpServletResponse response) {
        try {
            var invitation = invitations.get(token);
            model.addAttribute("mail", invitation.mail());
            model.addAttribute(
                    "dealership",
                    dealerships.find(invitation.dealership()).orElseThrow().shown());
            model.addAttribute("token", token);
            return "staff/invitation";
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.GONE.value());
            return "staff/invitation-ended";
        }
    }

    @PostMapping("/staff/invitation")
    String accept(
            @RequestParam(name = "jeton", defaultValue = "") String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        entrance.beginAsInvited(token, request, response);
        return "redirect:/staff/cle";
    }

    @GetMapping("/staff/cle")
    String passkey(Frame frame, HttpServletRequest request, Model model) {
        if (!entrance.isEnrolling(request)) {
            return "redirect:/staff/sign-in";
        }
        model.addAttribute("host", staff.relyingParty());
        return "staff/passkey";
    }

    @PostMapping("/staff/cle/options")
    @ResponseBody
    PasskeyCreation options(HttpServletRequest request) {
        return entrance.wanted(request);
    }

    @PostMapping("/staff/cle")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(@Valid @RequestBody NewPasskey body, HttpServletRequest request, HttpServletResponse response) {
        entrance.complete(body, request, response);
    }
}
