package io.sillage.trip.web;

import io.sillage.kernel.Frame;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.kernel.Words;
import io.sillage.trip.KeptTrips;
import jakarta.validation.Valid;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** How long trips are kept, said up front, and how many would go; chosen by the owner who has shown that he is there. */
@Controller
class KeptPage {

    private static final List<Integer> MONTHS = List.of(1, 3, 6, 12, 24);

    private final KeptTrips kept;

    KeptPage(KeptTrips kept) {
        this.kept = kept;
    }

    record KeptBody(int months, int longestMonths) {}

    record KeptAsked(int months) {}

    @GetMapping(TripAddresses.KEPT)
    String show(SignedIn who, Frame frame, @RequestParam(name = "fait", defaultValue = "") String done, Model model) {
        var car = shown(frame);
        int chosen = kept.months(who, car);
        var offered = new TreeSet<>(
                MONTHS.stream().filter(months -> months < kept.longest()).toList());
        offered.add(kept.longest());
        offered.add(chosen);
        model.addAttribute(
                "kept",
                new KeptView(
                        offered.descendingSet().stream()
                                .map(months -> choice(who, car, months, chosen, frame.words()))
                                .toList(),
                        !done.isEmpty()));
        return "trip/kept";
    }

    private KeptView.Choice choice(SignedIn who, VehicleId car, int months, int chosen, Words words) {
        return new KeptView.Choice(
                months,
                words.say("trip.kept-months", months),
                words.say("trip.kept-older", kept.older(who, car, months)),
                months == chosen);
    }

    @PostMapping(TripAddresses.KEPT)
    String choose(SignedIn who, Frame frame, @RequestParam(name = "mois") int months) {
        kept.choose(who, shown(frame), months);
        return "redirect:" + TripAddresses.KEPT + "?car=" + shown(frame) + "&fait=oui";
    }

    @GetMapping("/api/v1/cars/{car}/trips/kept")
    @ResponseBody
    KeptBody kept(SignedIn who, @PathVariable String car) {
        return new KeptBody(kept.months(who, VehicleId.parse(car)), kept.longest());
    }

    @PutMapping("/api/v1/cars/{car}/trips/kept")
    @ResponseBody
    KeptBody keep(SignedIn who, @PathVariable String car, @Valid @RequestBody KeptAsked asked) {
        kept.choose(who, VehicleId.parse(car), asked.months());
        return kept(who, car);
    }

    private static VehicleId shown(Frame frame) {
        var car = frame.car();
        if (car == null) {
            throw new NotFound();
        }
        return car.id();
    }
}
