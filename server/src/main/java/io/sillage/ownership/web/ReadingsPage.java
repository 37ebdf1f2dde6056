package io.sillage.ownership.web;

import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.Readings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Settings, Car, Who read what: what co-users and connected applications read, day by day, and where that is ended. */
@Controller
class ReadingsPage {

    private final Readings readings;
    private final AccessViews views;

    ReadingsPage(Readings readings, AccessViews views) {
        this.readings = readings;
        this.views = views;
    }

    @GetMapping("/reglages/voiture/{car}/lectures")
    String look(SignedIn who, Frame frame, @PathVariable String car, Model model) {
        var id = VehicleId.parse(car);
        model.addAttribute("href", "/reglages/voiture/" + id);
        model.addAttribute(
                "readings",
                readings.of(who, id).stream()
                        .map(reading -> views.reading(reading, frame.words()))
                        .toList());
        return "ownership/readings";
    }
}
