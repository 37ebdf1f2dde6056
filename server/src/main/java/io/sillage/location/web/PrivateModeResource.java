package io.sillage.location.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.Spelling;
import io.sillage.kernel.VehicleId;
import io.sillage.location.PrivateMode;
import io.sillage.location.PrivateProof;
import io.sillage.location.PrivateRequest;
import io.sillage.location.PrivateStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Private mode of a car by program: whether it is on, switching it, and its proof. */
@RestController
class PrivateModeResource {

    private static final String PATH = "/api/v1/cars/{car}/private-mode";

    private final PrivateMode mode;

    PrivateModeResource(PrivateMode mode) {
        this.mode = mode;
    }

    /**
     * Since when the mode is on and where it was switched on, {@code app} or {@code car}. The answer of the car to the
     * last wish is {@code waiting}, {@code done} or {@code refused}.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PrivateModeBody(
            boolean on,
            @Nullable Instant since,
            List<String> setIn,
            @Nullable Instant askedAt,
            @Nullable String answer) {

        static PrivateModeBody of(PrivateStatus status) {
            var request = status.request();
            return new PrivateModeBody(
                    status.isOn(),
                    status.since(),
                    status.setIn().stream().map(Spelling::of).toList(),
                    request == null ? null : request.askedAt(),
                    request == null ? null : word(request));
        }

        private static String word(PrivateRequest request) {
            return request.isWaiting() ? "waiting" : request.isRefused() ? "refused" : "done";
        }
    }

    /** Positions dropped and stored of all private times, and the newest of these. */
    record ProofBody(long positionsDropped, long positionsStored, List<TimeBody> times) {

        static ProofBody of(PrivateProof proof) {
            return new ProofBody(
                    proof.dropped(),
                    proof.stored(),
                    proof.times().stream().map(TimeBody::of).toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TimeBody(Instant from, @Nullable Instant until, String setIn, long positionsDropped) {

        static TimeBody of(PrivateProof.Time time) {
            var interval = time.set().interval();
            return new TimeBody(
                    interval.from(), interval.until(), Spelling.of(time.set().setIn()), time.dropped());
        }
    }

    @GetMapping(PATH)
    PrivateModeBody privateMode(SignedIn who, @PathVariable String car) {
        return PrivateModeBody.of(mode.look(who, VehicleId.parse(car)));
    }

    @PostMapping(PATH)
    PrivateModeBody switchOn(SignedIn who, @PathVariable String car) {
        return PrivateModeBody.of(mode.switchOn(who, VehicleId.parse(car)));
    }

    /** Refuses with {@code private-mode-set-in-car} while it is on in the car. */
    @DeleteMapping(PATH)
    PrivateModeBody switchOff(SignedIn who, @PathVariable String car) {
        return PrivateModeBody.of(mode.switchOff(who, VehicleId.parse(car)));
    }

    @GetMapping(PATH + "/proof")
    ProofBody privateModeProof(SignedIn who, @PathVariable String car) {
        return ProofBody.of(mode.proof(who, VehicleId.parse(car)));
    }
}
