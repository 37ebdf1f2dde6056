package io.sillage.ownership.web;

import io.sillage.kernel.Frame;
import io.sillage.kernel.Refusal;
import io.sillage.kernel.SignedIn;
import io.sillage.ownership.CarsOnAccount;
import io.sillage.ownership.TooManyVins;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Settings, Car, Add: puts a car on the account by its VIN (R7). */
@Controller
class AddCarPage {

    private final CarsOnAccount cars;

    AddCarPage(CarsOnAccount cars) {
        this.cars = cars;
    }

    @GetMapping("/reglages/voiture/ajouter")
    String form(SignedIn who, Frame frame, Model model) {
        return show("", "", model);
    }

    @PostMapping("/reglages/voiture/ajouter")
    String add(SignedIn who, Frame frame, @RequestParam String vin, Model model, HttpServletResponse response) {
        try {
            return "redirect:/reglages/voiture/" + cars.add(who, vin).id();
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind() == Refusal.Kind.TOO_MANY ? 429 : 400);
            var words = refusal instanceof TooManyVins ? "ownership.fault-" : "garage.fault-";
            return show(vin, words + refusal.code(), model);
        }
    }

    private static String show(String typed, String fault, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("fault", fault);
        return "ownership/add";
    }
}
