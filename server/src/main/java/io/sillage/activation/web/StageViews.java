package io.sillage.activation.web;

import io.sillage.activation.Activations;
import io.sillage.activation.Stage;
import io.sillage.activation.Stage.Active;
import io.sillage.activation.Stage.Connecting;
import io.sillage.activation.Stage.Ended;
import io.sillage.activation.Stage.NotEligible;
import io.sillage.activation.Stage.Off;
import io.sillage.activation.Stage.Paused;
import io.sillage.activation.Stage.SeeYourDealer;
import io.sillage.activation.Stage.Stopped;
import io.sillage.activation.Term;
import io.sillage.activation.web.StageView.Mark;
import io.sillage.activation.web.StageView.Step;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.Spelling;
import io.sillage.kernel.VehicleId;
import io.sillage.kernel.Words;
import io.sillage.ownership.CarOnAccount;
import io.sillage.ownership.ClaimAnswer;
import io.sillage.ownership.Claims;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts into words how far the connected services of a car have come. */
@Component
class StageViews {

    private final Activations activations;
    private final Claims claims;

    StageViews(Activations activations, Claims claims) {
        this.activations = activations;
        this.claims = claims;
    }

    StageView of(SignedIn who, CarOnAccount car, Words words) {
        return car.owned() != null ? own(who, car.owned(), words) : claimed(who, car, words);
    }

    StageView own(SignedIn who, VehicleId car, Words words) {
        var stage = activations.stage(who, car);
        return new StageView(key(stage), why(stage, activations.term(who, car), words), null, steps(stage, words));
    }

    /** The last day on which services are included. */
    static String lastDay(Term term, Words words) {
        return words.day(term.lastDay().atStartOfDay(words.zone()).toInstant());
    }

    private StageView claimed(SignedIn who, CarOnAccount car, Words words) {
        if (claims.findAnswer(who, car.id()).orElse(null) instanceof ClaimAnswer.SeeYourDealer(var code, var endsAt)) {
            var stage = new SeeYourDealer();
            var why = words.say("activation.see-your-dealer-why", words.day(endsAt));
            return new StageView(key(stage), why, code, steps(stage, words));
        }
        return new StageView("off", words.say("activation.off-why"), null, List.of());
    }

    static String key(Stage stage) {
        return switch (stage) {
            case NotEligible not -> "not-eligible";
            case SeeYourDealer dealer -> "see-your-dealer";
            case Off off -> "off";
            case Connecting connecting -> "connecting";
            case Active active -> "active";
            case Paused paused -> "paused";
            case Stopped stopped -> "stopped";
            case Ended ended -> "ended";
        };
    }

    private String why(Stage stage, Term term, Words words) {
        var key = "activation." + key(stage) + "-why";
        return switch (stage) {
            case NotEligible(var reason) -> words.say("activation." + Spelling.of(reason));
            case Connecting connecting ->
                words.say(key, connecting.counted().size(), activations.tripsNeeded(), speed(words));
            case SeeYourDealer dealer -> words.say(key, "");
            case Off off -> words.say(key);
            case Active active -> words.say(key, lastDay(term, words));
            case Paused(var since) -> words.say(key, words.when(since));
            case Stopped stopped -> words.say(key);
            case Ended ended -> words.say(key, lastDay(term, words));
        };
    }

    private String speed(Words words) {
        return words.number(activations.aboveKmh(), 0);
    }

    private List<Step> steps(Stage stage, Words words) {
        return switch (stage) {
            case SeeYourDealer dealer -> steps(0, words);
            case Connecting connecting -> steps(1 + connecting.counted().size(), words);
            case NotEligible not -> List.of();
            case Off off -> List.of();
            case Active active -> List.of();
            case Paused paused -> List.of();
            case Stopped stopped -> List.of();
            case Ended ended -> List.of();
        };
    }

    /** The owner is known, so many trips, services are on; the first ones are done. */
    private List<Step> steps(int done, Words words) {
        int trips = activations.tripsNeeded();
        var texts = new ArrayList<String>();
        texts.add(words.say("activation.step-owner"));
        for (int trip = 1; trip <= trips; trip++) {
            texts.add(words.say("activation.step-trip", trip, trips));
        }
        texts.add(words.say("activation.step-active"));
        var steps = new ArrayList<Step>();
        for (int i = 0; i < texts.size(); i++) {
            steps.add(new Step(texts.get(i), i < done ? Mark.DONE : i == done ? Mark.PRESENT : Mark.TO_COME));
        }
        return steps;
    }
}
