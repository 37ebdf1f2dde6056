package io.sillage.staff.web;

import io.sillage.kernel.Frame;
import io.sillage.staff.DealershipRefused;
import io.sillage.staff.Dealerships;
import io.sillage.staff.StaffMember;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The operators' list of dealerships, and the form that writes another one down. */
@Controller
class DealershipsPage {

    private static final String PATH = "/staff/concessions";

    private final Dealerships dealerships;

    DealershipsPage(Dealerships dealerships) {
        this.dealerships = dealerships;
    }

    @GetMapping(PATH)
    String look(Frame frame, StaffMember who, Model model) {
        return show(who, Map.of(), "", model);
    }

    @PostMapping(PATH)
    String add(
            Frame frame,
            StaffMember who,
            @RequestParam(name = "nom", defaultValue = "") String name,
            @RequestParam(name = "ville", defaultValue = "") String town,
            Model model,
            HttpServletResponse response) {
        try {
            return "redirect:" + PATH + "/" + dealerships.add(who, name, town).id();
        } catch (DealershipRefused refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return show(who, Map.of("nom", name, "ville", town), "staff.fault-" + refused.code(), model);
        }
    }

    private String show(StaffMember who, Map<String, String> typed, String fault, Model model) {
        model.addAttribute("dealerships", dealerships.all(who));
        model.addAttribute("typed", typed);
        model.addAttribute("fault", fault);
        return "staff/dealerships";
    }
}
