package io.sillage.journey.web;

import io.sillage.journey.Journey;
import io.sillage.journey.Journeys;
import io.sillage.journey.Plans;
import io.sillage.journey.Sending;
import io.sillage.journey.SharedPlaces;
import io.sillage.kernel.Frame;
import io.sillage.kernel.Ids;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.Refusal;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.kernel.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One journey: its places in their order while it is planned, and what became of it once it is sent (R41, R45). */
@Controller
class PlannerPage {

    static final String PATH = JourneysPage.PATH + "/{journey}";

    private static final int SUGGESTED = 6;

    private final Journeys journeys;
    private final Plans plans;
    private final Sending sending;
    private final SharedPlaces places;
    private final JourneyViews views;

    PlannerPage(Journeys journeys, Plans plans, Sending sending, SharedPlaces places, JourneyViews views) {
        this.journeys = journeys;
        this.plans = plans;
        this.sending = sending;
        this.places = places;
        this.views = views;
    }

    static String address(Journey journey) {
        return JourneysPage.address(journey.vehicle()) + "/" + journey.id();
    }

    @GetMapping(PATH)
    String look(
            SignedIn who,
            Frame frame,
            @PathVariable String car,
            @PathVariable String journey,
            @RequestParam(name = "q", defaultValue = "") String typed,
            Model model) {
        return show(who, frame, VehicleId.parse(car), Ids.parse(journey), typed, "", model);
    }

    /** What is found for what was typed so far, for the list under the field. */
    @GetMapping(PATH + "/lieux")
    String suggest(
            SignedIn who,
            Frame frame,
            @PathVariable String car,
            @PathVariable String journey,
            @RequestParam(name = "q", defaultValue = "") String typed,
            Model model) {
        var its = journeys.journey(who, VehicleId.parse(car), Ids.parse(journey));
        model.addAttribute("typed", typed);
        model.addAttribute("found", found(who, its, typed, frame.words()));
        return "journey/found";
    }

    /**
     * {@code pas}: {@code ajouter} the place {@code lieu}, {@code retirer}, {@code monter} or {@code descendre} the one numbered {@code n} from 1,
     * {@code ordre}, {@code nommer}, {@code envoyer}, {@code reprendre} what was sent, {@code refaire}, {@code supprimer}.
     */
    @PostMapping(PATH)
    String act(
            SignedIn who,
            Frame frame,
            @PathVariable String car,
            @PathVariable String journey,
            @RequestParam(name = "pas", defaultValue = "") String step,
            @RequestParam(name = "n", defaultValue = "0") int number,
            @RequestParam(name = "lieu", defaultValue = "") String place,
            @RequestParam(name = "nom", defaultValue = "") String name,
            Model model,
            HttpServletResponse response) {
        var vehicle = VehicleId.parse(car);
        var id = Ids.parse(journey);
        try {
            return "redirect:" + take(who, vehicle, id, step, number, place, name);
        } catch (Refusal refusal) {
            return show(who, frame, vehicle, id, "", Faults.say(refusal, response), model);
        }
    }

    private String take(SignedIn who, VehicleId car, UUID id, String step, int number, String place, String name) {
        return switch (step) {
            case "ajouter" -> address(journeys.add(who, car, id, FoundViews.stop(place)));
            case "retirer" -> address(journeys.remove(who, car, id, number - 1)) + "#etapes";
            case "monter" -> address(journeys.move(who, car, id, number - 1, true)) + "#etapes";
            case "descendre" -> address(journeys.move(who, car, id, number - 1, false)) + "#etapes";
            case "ordre" -> {
                var best = plans.bestOrder(who, journeys.journey(who, car, id));
                yield address(journeys.lead(who, car, id, best)) + "#etapes";
            }
            case "nommer" -> address(journeys.rename(who, car, id, name));
            case "envoyer" -> address(sending.send(who, car, id));
            case "reprendre" -> {
                sending.withdraw(who, car, id);
                yield address(journeys.journey(who, car, id));
            }
            case "refaire" -> address(journeys.repeat(who, car, id));
            case "supprimer" -> {
                journeys.delete(who, car, id);
                yield JourneysPage.address(car);
            }
            default -> address(journeys.journey(who, car, id));
        };
    }

    private String show(SignedIn who, Frame frame, VehicleId car, UUID id, String typed, String fault, Model model) {
        var words = frame.words();
        var journey = journeys.journey(who, car, id);
        model.addAttribute("carId", car.toString());
        model.addAttribute("all", JourneysPage.address(car));
        model.addAttribute("journey", views.of(who, journey, words));
        model.addAttribute("typed", typed);
        model.addAttribute("found", found(who, journey, typed, words));
        model.addAttribute("fault", fault);
        return "journey/planner";
    }

    private List<FoundView> found(SignedIn who, Journey journey, String typed, Words words) {
        if (typed.isBlank()) {
            return List.of();
        }
        try {
            return FoundViews.of(places.suggest(typed, plans.near(who, journey), SUGGESTED), words);
        } catch (NotFound notHis) {
            throw notHis;
        } catch (Refusal notReady) {
            return List.of();
        }
    }
}
