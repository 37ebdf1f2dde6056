package io.sillage.ownership.web;

import io.sillage.garage.Garage;
import io.sillage.kernel.Frame;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.CarNameRefused;
import io.sillage.ownership.Memberships;
import io.sillage.ownership.Rights;
import io.sillage.privacy.Purpose;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a car is (R4): its picture, its model and colour, its VIN's end, what it has on board; and the name it goes by. */
@Controller
class CarPage {

    static final String PATH = "/services/voiture";

    private final Rights rights;
    private final Garage garage;
    private final Memberships memberships;

    CarPage(Rights rights, Garage garage, Memberships memberships) {
        this.rights = rights;
        this.garage = garage;
        this.memberships = memberships;
    }

    @GetMapping(PATH)
    String look(SignedIn who, Frame frame, @RequestParam(name = "fait", defaultValue = "") String done, Model model) {
        return show(who, frame, done.equals("nom"), null, model);
    }

    @PostMapping(PATH)
    String rename(
            SignedIn who,
            Frame frame,
            @RequestParam(name = "nom", defaultValue = "") String name,
            Model model,
            HttpServletResponse response) {
        var car = shown(frame);
        try {
            memberships.rename(who, car, name);
            return "redirect:" + PATH + "?car=" + car + "&fait=nom";
        } catch (CarNameRefused refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return show(who, frame, false, name, model);
        }
    }

    private String show(SignedIn who, Frame frame, boolean renamed, @Nullable String refusedName, Model model) {
        rights.requireToSee(who, shown(frame), Purpose.VEHICLE);
        var car = garage.car(shown(frame));
        var modelOfCar = garage.modelOf(car);
        model.addAttribute("car", CarView.of(car, modelOfCar, garage.onBoard(car), frame.words()));
        model.addAttribute("typed", refusedName == null ? nameGiven(frame, modelOfCar.name()) : refusedName);
        model.addAttribute("refused", refusedName != null);
        model.addAttribute("renamed", renamed);
        return "ownership/car";
    }

    /** The name that the owner gave it; its model's is not his. */
    private static String nameGiven(Frame frame, String modelName) {
        var name = Objects.requireNonNull(frame.car()).name();
        return name.equals(modelName) ? "" : name;
    }

    private static VehicleId shown(Frame frame) {
        var car = frame.car();
        if (car == null) {
            throw new NotFound();
        }
        return car.id();
    }
}
