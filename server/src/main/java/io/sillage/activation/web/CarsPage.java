package io.sillage.activation.web;

import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.ownership.CarOnAccount;
import io.sillage.ownership.CarsOnAccount;
import io.sillage.ownership.CoUser;
import io.sillage.ownership.Sharing;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Settings, Car: the cars on the account, each with how far its services have come (R18), and the way to add one. */
@Controller
class CarsPage {

    private final CarsOnAccount cars;
    private final Sharing sharing;
    private final StageViews stages;

    CarsPage(CarsOnAccount cars, Sharing sharing, StageViews stages) {
        this.cars = cars;
        this.sharing = sharing;
        this.stages = stages;
    }

    @GetMapping("/reglages/voiture")
    String list(SignedIn who, Frame frame, @RequestParam(name = "fait", defaultValue = "") String done, Model model) {
        model.addAttribute(
                "lines",
                Stream.concat(
                                cars.all(who).stream().map(car -> line(who, car, frame)),
                                sharing.sharedWith(who).stream().map(one -> shared(one, frame)))
                        .toList());
        model.addAttribute("removed", done.equals("retiree"));
        return "activation/cars";
    }

    /** A car of somebody else: what he lets see of it. */
    private static CarLine shared(CoUser one, Frame frame) {
        var name = frame.cars().stream()
                .filter(named -> named.id().equals(one.vehicle()))
                .map(named -> named.name())
                .findFirst()
                .orElse("");
        return new CarLine("/reglages/voiture/" + one.vehicle() + "/acces", name, "", "shared");
    }

    private CarLine line(SignedIn who, CarOnAccount car, Frame frame) {
        return new CarLine(
                "/reglages/voiture/" + car.id(),
                CarNames.of(car, frame),
                CarNames.picture(car, frame),
                stages.of(who, car, frame.words()).key());
    }
}
