package io.sillage.ownership.web;

import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.CarsOnAccount;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Settings, Car, Remove: says what ends and what stays, then takes the car off the account (R27, R28). */
@Controller
class RemoveCarPage {

    private final CarsOnAccount cars;

    RemoveCarPage(CarsOnAccount cars) {
        this.cars = cars;
    }

    @GetMapping("/reglages/voiture/{car}/retirer")
    String ask(SignedIn who, Frame frame, @PathVariable String car, Model model) {
        model.addAttribute("car", cars.get(who, VehicleId.parse(car).value()));
        return "ownership/remove";
    }

    @PostMapping("/reglages/voiture/{car}/retirer")
    String remove(SignedIn who, @PathVariable String car) {
        cars.remove(who, VehicleId.parse(car).value());
        return "redirect:/reglages/voiture?fait=retiree";
    }
}
