package io.sillage.trip.web;

import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.kernel.Words;
import io.sillage.trip.AskedState;
import io.sillage.trip.AskedStates;
import io.sillage.trip.CarState;
import io.sillage.trip.CarStates;
import io.sillage.trip.StateNotAsked;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Services, State of the car: what it last said of itself, when that was, and the button that has it asked (G19). */
@Controller
class StatePage {

    static final String PATH = "/services/etat/{car}";

    private final CarStates states;
    private final AskedStates asking;
    private final Clock clock;

    StatePage(CarStates states, AskedStates asking, Clock clock) {
        this.states = states;
        this.asking = asking;
        this.clock = clock;
    }

    static String address(VehicleId car) {
        return "/services/etat/" + car;
    }

    @GetMapping(PATH)
    String look(SignedIn who, Frame frame, @PathVariable String car, Model model) {
        var id = VehicleId.parse(car);
        var words = frame.words();
        var state = states.find(who, id);
        model.addAttribute("car", id.toString());
        model.addAttribute("href", address(id));
        model.addAttribute("facts", state.map(known -> facts(known, words)).orElse(List.of()));
        model.addAttribute("times", state.map(known -> times(known, words)).orElse(""));
        model.addAttribute(
                "asking", asking.find(who, id).map(known -> view(known, words)).orElse(null));
        return "trip/state";
    }

    /** Whatever keeps the car from being asked stands on the page that follows. */
    @PostMapping(PATH)
    String ask(SignedIn who, @PathVariable String car) {
        var id = VehicleId.parse(car);
        try {
            asking.ask(who, id);
        } catch (StateNotAsked refused) {
            // said by the page
        }
        return "redirect:" + address(id);
    }

    private static String times(CarState state, Words words) {
        return words.say("trip.state-times", words.when(state.observedAt()), words.when(state.receivedAt()));
    }

    private AskingView view(AskedStates.Standing standing, Words words) {
        var now = clock.instant();
        var next = standing.nextAt();
        var said = Optional.ofNullable(standing.last())
                .map(last -> said(last, words))
                .orElse("");
        var refused = standing.waits(now) ? null : standing.refusedFor();
        return new AskingView(
                said,
                standing.waits(now),
                refused == null ? "" : words.say("trip.not-asked-" + refused, next == null ? "" : words.when(next)),
                words.say("trip.asks-left", standing.left()));
    }

    private String said(AskedState last, Words words) {
        var stage = last.stage(clock.instant());
        var when = switch (stage) {
            case WAITING, EXPIRED -> last.askedAt();
            case ANSWERED, DECLINED -> last.answeredAt() == null ? last.askedAt() : last.answeredAt();
        };
        return words.say("trip.asked-" + stage.name().toLowerCase(Locale.ROOT), words.when(when));
    }

    private static List<StateFact> facts(CarState state, Words words) {
        var facts = new ArrayList<StateFact>();
        var odometer = state.odometerM();
        var volts = state.lowVoltageMv();
        add(facts, words, "odometer", odometer == null ? null : words.distance(odometer));
        add(facts, words, "fuel", percent(state.fuelLevelPermille(), words));
        add(facts, words, "charge", percent(state.batteryChargePermille(), words));
        add(facts, words, "volts", volts == null ? null : words.say("trip.in-volts", words.number(volts / 1000.0, 1)));
        var locked = state.locked();
        add(facts, words, "lock", locked == null ? null : words.say(locked ? "trip.locked" : "trip.unlocked"));
        add(
                facts,
                words,
                "open",
                words.say(
                        "trip.open-parts",
                        state.openDoors().size() + state.openWindows().size()));
        add(
                facts,
                words,
                "lamps",
                words.say("trip.lamps-on", state.warningLamps().size()));
        return facts;
    }

    private static void add(List<StateFact> facts, Words words, String name, @Nullable String value) {
        facts.add(new StateFact(words.say("trip.state-" + name), value == null ? words.say("trip.not-said") : value));
    }

    private static @Nullable String percent(@Nullable Integer permille, Words words) {
        return permille == null ? null : words.say("edge.percent", words.number(permille / 10.0, 0));
    }
}
