package io.sillage.journey.web;

import io.sillage.journey.Journeys;
import io.sillage.journey.SharedPlaces;
import io.sillage.journey.Stop;
import io.sillage.kernel.Frame;
import io.sillage.kernel.Refusal;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Services, remote trip planning (R45): the journeys of a car, and a new one, empty or from what was shared. */
@Controller
class JourneysPage {

    static final String PATH = "/services/planifier/{car}";

    private final Journeys journeys;
    private final SharedPlaces shared;
    private final JourneyViews views;

    JourneysPage(Journeys journeys, SharedPlaces shared, JourneyViews views) {
        this.journeys = journeys;
        this.shared = shared;
        this.views = views;
    }

    static String address(VehicleId car) {
        return "/services/planifier/" + car;
    }

    @GetMapping(PATH)
    String look(SignedIn who, Frame frame, @PathVariable String car, Model model) {
        return show(who, frame, VehicleId.parse(car), "", "", model);
    }

    /** Begins a journey: empty, or leading to the places in a text ({@code texte}) or a file ({@code fichier}) that was shared. */
    @PostMapping(PATH)
    String begin(
            SignedIn who,
            Frame frame,
            @PathVariable String car,
            @RequestParam(name = "texte", defaultValue = "") String text,
            @RequestParam(name = "fichier", required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var id = VehicleId.parse(car);
        var given = file == null || file.isEmpty() ? text : new String(file.getBytes(), StandardCharsets.UTF_8);
        try {
            journeys.all(who, id); // whoever may not plan is told nothing of what he shares
            var stops = given.isBlank() ? List.<Stop>of() : shared.read(given, null);
            return "redirect:" + PlannerPage.address(journeys.draft(who, id, "", stops));
        } catch (Refusal refusal) {
            return show(who, frame, id, text, Faults.say(refusal, response), model);
        }
    }

    private String show(SignedIn who, Frame frame, VehicleId car, String text, String fault, Model model) {
        model.addAttribute("href", address(car));
        model.addAttribute(
                "journeys",
                journeys.all(who, car).stream()
                        .map(journey -> views.row(journey, frame.words()))
                        .toList());
        model.addAttribute("text", text);
        model.addAttribute("fault", fault);
        model.addAttribute("carId", car.toString());
        return "journey/list";
    }
}
