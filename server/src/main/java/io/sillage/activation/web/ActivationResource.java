package io.sillage.activation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.sillage.activation.Activations;
import io.sillage.activation.Stage.Connecting;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.Spelling;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.CarsOnAccount;
import io.sillage.ownership.ClaimAnswer;
import io.sillage.ownership.ClaimAnswer.SeeYourDealer;
import io.sillage.ownership.ClaimAnswer.Yours;
import io.sillage.ownership.Claims;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The connected services of a car by program: how far they are, asking for them, stopping them for good. */
@RestController
class ActivationResource {

    private static final String PATH = "/api/v1/cars/{car}/activation";

    private final Activations activations;
    private final CarsOnAccount cars;
    private final Claims claims;

    ActivationResource(Activations activations, CarsOnAccount cars, Claims claims) {
        this.activations = activations;
        this.cars = cars;
        this.claims = claims;
    }

    /** The purposes that are agreed to; those that are not named are not. */
    record Wish(@NotNull @Size(max = 20) List<@Size(max = 40) String> agreed) {}

    /**
     * How far services are: off, see-your-dealer with the code to show there, connecting with the trips that count,
     * active, paused in private mode, stopped, ended or not-eligible. An owner whose papers a dealer has yet to see has a code
     * too, and no positions are recorded for him until then.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ActivationBody(
            String stage,
            @Nullable String dealerCode,
            @Nullable Integer tripsCounted,
            @Nullable Integer tripsNeeded,
            @Nullable LocalDate includedUntil,
            @Nullable List<String> agreed) {

        static ActivationBody at(String stage, @Nullable String dealerCode) {
            return new ActivationBody(stage, dealerCode, null, null, null, null);
        }
    }

    @GetMapping(PATH)
    ActivationBody look(SignedIn who, @PathVariable String car) {
        var id = VehicleId.parse(car).value();
        return claims.findAnswer(who, id)
                .map(answer -> body(who, answer))
                .orElseGet(() -> ActivationBody.at("off", null));
    }

    /** Asks for services and says yes or no to each purpose; asked again, changes the answers. */
    @PostMapping(PATH)
    ActivationBody ask(
            SignedIn who, @PathVariable String car, @Valid @RequestBody(required = false) @Nullable Wish wish) {
        var answer = claims.claim(who, VehicleId.parse(car).value());
        if (answer instanceof Yours(var own)) {
            activations.ask(who, own, Answered.with(wish == null ? List.of() : wish.agreed()));
        }
        return body(who, answer);
    }

    @DeleteMapping(PATH)
    ActivationBody stop(SignedIn who, @PathVariable String car) {
        var own = cars.get(who, VehicleId.parse(car).value()).owned();
        if (own == null) {
            return look(who, car);
        }
        activations.stop(who, own);
        return own(who, own);
    }

    private ActivationBody body(SignedIn who, ClaimAnswer answer) {
        return switch (answer) {
            case Yours(var own) -> own(who, own);
            case SeeYourDealer dealer -> ActivationBody.at("see-your-dealer", dealer.code());
        };
    }

    private ActivationBody own(SignedIn who, VehicleId car) {
        var stage = activations.stage(who, car);
        return new ActivationBody(
                StageViews.key(stage),
                claims.findToConfirm(who, car).map(SeeYourDealer::code).orElse(null),
                stage instanceof Connecting connecting ? connecting.counted().size() : null,
                stage instanceof Connecting ? activations.tripsNeeded() : null,
                activations.term(who, car).lastDay(),
                activations.agreed(who, car).stream().map(Spelling::of).sorted().toList());
    }
}
