package io.sillage.edge.web;

import io.sillage.kernel.Card;
import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Services: a tile for each that works, and plainly the names of those still to come. */
@Controller
class ServicesPage {

    private static final List<ServiceToCome> TO_COME = List.of(
            new ServiceToCome("service-booking", "wrench"),
            new ServiceToCome("service-reminders", "wrench"),
            new ServiceToCome("service-history", "wrench"));

    /** The second suite, which is activated on its own, in the car (R1). */
    private static final List<ServiceToCome> MULTIMEDIA = List.of(
            new ServiceToCome("register-device", "car"),
            new ServiceToCome("map-updates", "map-pin"),
            new ServiceToCome("e-store", "layout-grid"));

    private final PageCards cards;

    ServicesPage(PageCards cards) {
        this.cards = cards;
    }

    @GetMapping("/services")
    String services(Frame frame, SignedIn who, Model model) {
        model.addAttribute("tiles", cards.at(Card.Place.SERVICES, who, frame));
        model.addAttribute("toCome", TO_COME);
        model.addAttribute("multimedia", MULTIMEDIA);
        return "edge/services";
    }
}
