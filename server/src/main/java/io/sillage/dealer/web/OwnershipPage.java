package io.sillage.dealer.web;

import io.sillage.dealer.CodeUnknown;
import io.sillage.dealer.Desk;
import io.sillage.dealer.TooManyLookUps;
import io.sillage.kernel.Frame;
import io.sillage.kernel.Refusal;
import io.sillage.staff.StaffMember;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The desk, Ownership: the field for the code that a customer shows, and the files of this dealership. */
@Controller
class OwnershipPage {

    static final String PATH = "/staff/propriete";

    private final Desk desk;

    OwnershipPage(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(PATH)
    String look(Frame frame, StaffMember who, Model model) {
        return show(who, "", "", model);
    }

    @PostMapping(PATH)
    String open(
            Frame frame,
            StaffMember who,
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletResponse response) {
        try {
            return "redirect:" + PATH + "/" + desk.open(who, code);
        } catch (CodeUnknown unknown) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return show(who, code, fault(unknown), model);
        } catch (TooManyLookUps stopped) {
            response.setStatus(429);
            return show(who, "", fault(stopped), model);
        }
    }

    private String show(StaffMember who, String typed, String fault, Model model) {
        model.addAttribute("files", desk.all(who));
        model.addAttribute("typed", typed);
        model.addAttribute("fault", fault);
        return "dealer/ownership";
    }

    private static String fault(Refusal refusal) {
        return "dealer.fault-" + refusal.code();
    }
}
