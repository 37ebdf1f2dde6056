package io.sillage.location.web;

import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.kernel.Words;
import io.sillage.location.PrivateMode;
import io.sillage.location.PrivateProof;
import io.sillage.privacy.SetIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The proof of private mode: its times, the positions that were dropped, and that none is stored. */
@Controller
class NothingStoredPage {

    private final PrivateMode mode;

    NothingStoredPage(PrivateMode mode) {
        this.mode = mode;
    }

    @GetMapping("/reglages/voiture/{car}/mode-prive/preuve")
    String look(SignedIn who, Frame frame, @PathVariable String car, Model model) {
        var own = VehicleId.parse(car);
        model.addAttribute("proof", view(mode.proof(who, own), frame.words()));
        model.addAttribute("href", PrivateModePage.address(own));
        return "location/nothing-stored";
    }

    private static ProofView view(PrivateProof proof, Words words) {
        return new ProofView(
                words.number(proof.stored(), 0),
                words.number(proof.dropped(), 0),
                proof.stored() == 0,
                proof.times().stream().map(time -> line(time, words)).toList());
    }

    private static ProofView.Line line(PrivateProof.Time time, Words words) {
        var interval = time.set().interval();
        var from = words.when(interval.from());
        var until = interval.until();
        return new ProofView.Line(
                until == null
                        ? words.say("location.proof-open", from)
                        : words.say("location.proof-time", from, words.when(until)),
                words.say(time.set().setIn() == SetIn.CAR ? "location.proof-car" : "location.proof-app"),
                words.say("location.proof-dropped", time.dropped()));
    }
}
