package io.sillage.handover.web;

import io.sillage.handover.SellersSide;
import io.sillage.kernel.Frame;
import io.sillage.kernel.Refusal;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.CarsOnAccount;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Settings, Car, Sell: the seller's steps, from the code that he gives to the word that he says last (R27). */
@Controller
class SellPage {

    private final SellersSide sellers;
    private final CarsOnAccount cars;
    private final SaleViews views;

    SellPage(SellersSide sellers, CarsOnAccount cars, SaleViews views) {
        this.sellers = sellers;
        this.cars = cars;
        this.views = views;
    }

    @GetMapping("/reglages/voiture/{car}/vendre")
    String look(
            SignedIn who,
            Frame frame,
            @PathVariable String car,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Model model) {
        return show(who, frame, VehicleId.parse(car), "", done, model);
    }

    /** {@code pas}: {@code commencer}, {@code annuler} or {@code confirmer}. */
    @PostMapping("/reglages/voiture/{car}/vendre")
    String act(
            SignedIn who,
            Frame frame,
            @PathVariable String car,
            @RequestParam(name = "pas", defaultValue = "") String step,
            Model model,
            HttpServletResponse response) {
        var id = VehicleId.parse(car);
        try {
            return "redirect:" + take(who, id, step);
        } catch (Refusal refusal) {
            return show(who, frame, id, Faults.say(refusal, response), "", model);
        }
    }

    private String take(SignedIn who, VehicleId car, String step) {
        var here = "/reglages/voiture/" + car + "/vendre";
        return switch (step) {
            case "confirmer" ->
                "/reglages/voiture/remises/" + sellers.confirm(who, car).id();
            case "annuler" -> {
                sellers.callOff(who, car);
                yield here + "?fait=annule";
            }
            default -> {
                sellers.begin(who, car);
                yield here;
            }
        };
    }

    private String show(SignedIn who, Frame frame, VehicleId car, String fault, String done, Model model) {
        var sale = sellers.find(who, car)
                .map(open -> views.ofSeller(open, sellers.findCode(who, car).orElse(null), frame.words()))
                .orElse(null);
        model.addAttribute("vinEnd", cars.get(who, car.value()).vin().tail());
        model.addAttribute("href", "/reglages/voiture/" + car);
        model.addAttribute("sale", sale);
        model.addAttribute("unconfirmed", !sellers.mayBegin(who, car));
        model.addAttribute("days", sellers.time().toDays());
        model.addAttribute("fault", fault);
        model.addAttribute("calledOff", done.equals("annule"));
        return "handover/sell";
    }
}
