package io.sillage.edge.web;

import io.sillage.edge.StaffEntrance;
import io.sillage.kernel.Frame;
import io.sillage.passkey.PasskeyUse;
import io.sillage.staff.Staff;
import io.sillage.staff.StaffMember;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Where somebody who works here uses his passkey again, before what matters. */
@Controller
class StaffProofPage {

    private static final Pattern PAGES = Pattern.compile("/staff/(propriete|concessions)(/[0-9a-f-]{36})?");

    private final StaffEntrance entrance;
    private final Staff staff;

    StaffProofPage(StaffEntrance entrance, Staff staff) {
        this.entrance = entrance;
        this.staff = staff;
    }

    @GetMapping("/staff/confirmer")
    String look(
            Frame frame, StaffMember who, @RequestParam(name = "vers", defaultValue = "") String wished, Model model) {
        model.addAttribute("host", staff.relyingParty());
        model.addAttribute("wished", PAGES.matcher(wished).matches() ? wished : "/staff");
        return "staff/proof";
    }

    @PostMapping("/staff/confirmer/cle")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void prove(StaffMember who, @Valid @RequestBody PasskeyUse body, HttpServletRequest request) {
        entrance.prove(who, body.used(), request);
    }
}
