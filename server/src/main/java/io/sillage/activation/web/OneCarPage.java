package io.sillage.activation.web;

import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.kernel.Words;
import io.sillage.ownership.CarsOnAccount;
import io.sillage.ownership.ClaimAnswer.SeeYourDealer;
import io.sillage.ownership.ClaimAnswer.Yours;
import io.sillage.ownership.Claims;
import io.sillage.ownership.Succession;
import io.sillage.ownership.Successions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One car of Settings, Car: where its services stand and the button that is next (R18, R19). */
@Controller
class OneCarPage {

    private final CarsOnAccount cars;
    private final Claims claims;
    private final Successions successions;
    private final StageViews stages;

    OneCarPage(CarsOnAccount cars, Claims claims, Successions successions, StageViews stages) {
        this.cars = cars;
        this.claims = claims;
        this.successions = successions;
        this.stages = stages;
    }

    @GetMapping("/reglages/voiture/{car}")
    String look(SignedIn who, Frame frame, @PathVariable String car, Model model) {
        var here = cars.get(who, VehicleId.parse(car).value());
        model.addAttribute("name", CarNames.of(here, frame));
        model.addAttribute("vinEnd", here.vin().tail());
        model.addAttribute("href", "/reglages/voiture/" + here.id());
        model.addAttribute("information", here.owned() == null ? null : "/services/voiture?car=" + here.owned());
        model.addAttribute("stage", stages.of(who, here, frame.words()));
        model.addAttribute("succession", succession(who, here.owned()));
        model.addAttribute("toConfirm", toConfirm(who, here.owned(), frame.words()));
        model.addAttribute("sellable", here.isOwned());
        return "activation/car";
    }

    private @Nullable Succession succession(SignedIn who, @Nullable VehicleId own) {
        return own == null ? null : successions.find(who, own).orElse(null);
    }

    private @Nullable ToConfirm toConfirm(SignedIn who, @Nullable VehicleId own, Words words) {
        return own == null
                ? null
                : claims.findToConfirm(who, own)
                        .map(dealer -> new ToConfirm(dealer.code(), words.day(dealer.endsAt())))
                        .orElse(null);
    }

    /** Whoever is known as the owner goes on to his choices; whoever is not reads what the dealer has to do (R19). */
    @PostMapping("/reglages/voiture/{car}/activer")
    String activate(SignedIn who, @PathVariable String car) {
        return switch (claims.claim(who, VehicleId.parse(car).value())) {
            case Yours(var own) -> "redirect:/reglages/voiture/" + own + "/choix";
            case SeeYourDealer dealer -> "redirect:/reglages/voiture/" + car;
        };
    }
}
