package io.sillage.ownership.web;

import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.Successions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Settings, Car: the owner objects to somebody who is to follow him (A16). */
@Controller
class ObjectionPage {

    private final Successions successions;

    ObjectionPage(Successions successions) {
        this.successions = successions;
    }

    @PostMapping("/reglages/voiture/{car}/opposition")
    String object(SignedIn who, @PathVariable String car) {
        successions.object(who, VehicleId.parse(car));
        return "redirect:/reglages/voiture/" + car;
    }
}
