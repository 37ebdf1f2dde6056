package io.sillage.handover.web;

import io.sillage.handover.BuyersSide;
import io.sillage.handover.SellersSide;
import io.sillage.kernel.Frame;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.Refusal;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.Spelling;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One hand-over: the buyer's steps, and to both the receipt when it has passed. */
@Controller
class HandOverPage {

    private final SellersSide sellers;
    private final BuyersSide buyers;
    private final SaleViews views;

    HandOverPage(SellersSide sellers, BuyersSide buyers, SaleViews views) {
        this.sellers = sellers;
        this.buyers = buyers;
        this.views = views;
    }

    @GetMapping("/reglages/voiture/remises/{handOver}")
    String look(SignedIn who, Frame frame, @PathVariable String handOver, Model model) {
        var id = parse(handOver);
        try {
            return show(who, frame, id, "", model);
        } catch (NotFound notBought) {
            model.addAttribute("sale", views.ofSeller(sellers.receipt(who, id), null, frame.words()));
            return "handover/sold";
        }
    }

    /**
     * {@code pas}: {@code montrer} a code in the car, {@code lire} it, say what the odometer stands at ({@code compteur}), or give
     * it all up ({@code renoncer}).
     */
    @PostMapping("/reglages/voiture/remises/{handOver}")
    String act(
            SignedIn who,
            Frame frame,
            @PathVariable String handOver,
            @RequestParam(name = "pas", defaultValue = "") String step,
            @RequestParam(name = "lu", defaultValue = "") String read,
            Model model,
            HttpServletResponse response) {
        var id = parse(handOver);
        try {
            take(who, id, step, read);
            return "redirect:/reglages/voiture/remises/" + id;
        } catch (Refusal refusal) {
            return show(who, frame, id, Faults.say(refusal, response), model);
        }
    }

    private void take(SignedIn who, UUID id, String step, String read) {
        switch (step) {
            case "compteur" -> buyers.proveByOdometer(who, id, Kilometres.of(read));
            case "lire" -> buyers.proveByCode(who, id, read);
            case "renoncer" -> buyers.giveUp(who, id);
            default -> buyers.showCode(who, id);
        }
    }

    private String show(SignedIn who, Frame frame, UUID id, String fault, Model model) {
        model.addAttribute("sale", views.ofBuyer(buyers.get(who, id), frame.words()));
        model.addAttribute(
                "screen",
                buyers.findScreenCode(who, id)
                        .map(code -> Spelling.of(code.shown()))
                        .orElse(""));
        model.addAttribute("fault", fault);
        return "handover/buy";
    }

    static UUID parse(String text) {
        try {
            var id = UUID.fromString(text);
            if (id.toString().equals(text)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // no id
        }
        throw new NotFound();
    }
}
