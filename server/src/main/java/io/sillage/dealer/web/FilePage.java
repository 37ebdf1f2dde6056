package io.sillage.dealer.web;

import io.sillage.dealer.Desk;
import io.sillage.dealer.Evidence;
import io.sillage.garage.Vin;
import io.sillage.kernel.Frame;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.Refusal;
import io.sillage.staff.StaffMember;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One file: what is shown of customer and car, the papers that were seen, who signed, and the second signature. */
@Controller
@RequestMapping("/staff/propriete/{file}")
class FilePage {

    private final Desk desk;

    FilePage(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    String look(Frame frame, StaffMember who, @PathVariable String file, Model model) {
        return show(who, id(file), new Typed("", ""), "", model);
    }

    @PostMapping
    String confirm(
            Frame frame,
            StaffMember who,
            @PathVariable String file,
            @RequestParam(name = "carte-grise", defaultValue = "false") boolean registration,
            @RequestParam(name = "identite", defaultValue = "false") boolean identity,
            @RequestParam(defaultValue = "") String vin,
            @RequestParam(name = "motif", defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        try {
            desk.confirm(who, id(file), new Evidence(registration, identity, Vin.of(vin), reason));
            return back(file);
        } catch (NotFound nothing) {
            throw nothing;
        } catch (Refusal refusal) {
            return refused(who, file, new Typed(vin, reason), refusal, model, response);
        }
    }

    /** {@code decision} says whether the car passes ({@code oui}) or stays its owner's. */
    @PostMapping("/signature")
    String settle(
            Frame frame,
            StaffMember who,
            @PathVariable String file,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(name = "motif", defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        try {
            desk.settle(who, id(file), decision.equals("oui"), reason);
            return back(file);
        } catch (NotFound nothing) {
            throw nothing;
        } catch (Refusal refusal) {
            return refused(who, file, new Typed("", reason), refusal, model, response);
        }
    }

    private String refused(
            StaffMember who, String file, Typed typed, Refusal refusal, Model model, HttpServletResponse response) {
        response.setStatus(status(refusal.kind()).value());
        return show(who, id(file), typed, "dealer.fault-" + refusal.code(), model);
    }

    private String show(StaffMember who, UUID file, Typed typed, String fault, Model model) {
        model.addAttribute("file", desk.get(who, file));
        model.addAttribute("typed", typed);
        model.addAttribute("fault", fault);
        return "dealer/file";
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            default -> HttpStatus.BAD_REQUEST;
        };
    }

    private static String back(String file) {
        return "redirect:" + OwnershipPage.PATH + "/" + id(file);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
