package io.sillage.location.web;

import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.location.PrivateMode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Settings, Car, Private mode (R29, R31): what it does is read before it is switched. */
@Controller
class PrivateModePage {

    private static final String PATH = "/reglages/voiture/{car}/mode-prive";

    private final PrivateMode mode;

    PrivateModePage(PrivateMode mode) {
        this.mode = mode;
    }

    /** The page of one car. */
    static String address(VehicleId car) {
        return "/reglages/voiture/" + car + "/mode-prive";
    }

    @GetMapping(PATH)
    String look(SignedIn who, Frame frame, @PathVariable String car, Model model) {
        var own = VehicleId.parse(car);
        model.addAttribute("mode", PrivateModeViews.of(mode.look(who, own), frame.words()));
        model.addAttribute("car", "/reglages/voiture/" + own);
        model.addAttribute("href", address(own));
        return "location/private-mode";
    }

    @PostMapping(PATH)
    String switchOn(SignedIn who, @PathVariable String car) {
        var own = VehicleId.parse(car);
        mode.switchOn(who, own);
        return "redirect:" + address(own);
    }

    /** Before positions flow again. */
    @GetMapping(PATH + "/desactiver")
    String ask(SignedIn who, Frame frame, @PathVariable String car, Model model) {
        look(who, frame, car, model);
        return "location/private-mode-off";
    }

    @PostMapping(PATH + "/desactiver")
    String switchOff(SignedIn who, @PathVariable String car) {
        var own = VehicleId.parse(car);
        mode.switchOff(who, own);
        return "redirect:" + address(own);
    }
}
