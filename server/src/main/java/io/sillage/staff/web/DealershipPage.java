package io.sillage.staff.web;

import io.sillage.kernel.Frame;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.Refusal;
import io.sillage.staff.AlreadyStaff;
import io.sillage.staff.Dealerships;
import io.sillage.staff.Invitations;
import io.sillage.staff.StaffMailRefused;
import io.sillage.staff.StaffMember;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One dealership, for operators: who works there, who is invited, and how that changes. */
@Controller
@RequestMapping("/staff/concessions/{dealership}")
class DealershipPage {

    private final Dealerships dealerships;
    private final Invitations invitations;

    DealershipPage(Dealerships dealerships, Invitations invitations) {
        this.dealerships = dealerships;
        this.invitations = invitations;
    }

    @GetMapping
    String look(
            Frame frame,
            StaffMember who,
            @PathVariable String dealership,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Model model) {
        model.addAttribute("done", done);
        return show(who, id(dealership), "", "", model);
    }

    @PostMapping
    String invite(
            Frame frame,
            StaffMember who,
            @PathVariable String dealership,
            @RequestParam(defaultValue = "") String mail,
            Model model,
            HttpServletResponse response) {
        try {
            invitations.invite(who, id(dealership), mail);
            return back(dealership, "invitation");
        } catch (StaffMailRefused | AlreadyStaff refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("done", "");
            return show(who, id(dealership), mail, fault(refused), model);
        }
    }

    @PostMapping("/retrait")
    String withdraw(StaffMember who, @PathVariable String dealership, @RequestParam String invitation) {
        invitations.withdraw(who, id(invitation));
        return back(dealership, "retrait");
    }

    @PostMapping("/depart")
    String dismiss(StaffMember who, @PathVariable String dealership, @RequestParam String clerk) {
        dealerships.dismiss(who, id(dealership), id(clerk));
        return back(dealership, "depart");
    }

    private String show(StaffMember who, UUID dealership, String typed, String fault, Model model) {
        model.addAttribute("dealership", dealerships.find(dealership).orElseThrow(NotFound::new));
        model.addAttribute("colleagues", dealerships.colleagues(who, dealership));
        model.addAttribute("invitations", invitations.all(who, dealership));
        model.addAttribute("typed", typed);
        model.addAttribute("fault", fault);
        return "staff/dealership";
    }

    private static String fault(Refusal refused) {
        return "staff.fault-" + refused.code();
    }

    private static String back(String dealership, String done) {
        return "redirect:/staff/concessions/" + id(dealership) + "?fait=" + done;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
