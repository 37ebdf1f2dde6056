package io.sillage.trip.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.Spelling;
import io.sillage.kernel.VehicleId;
import io.sillage.trip.AskedState;
import io.sillage.trip.AskedStates;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Has a car asked for its state, and says what became of it. */
@RestController
@RequestMapping("/api/v1/cars/{car}/state/asked")
class AskedStatesApi {

    private final AskedStates asking;
    private final Clock clock;

    AskedStatesApi(AskedStates asking, Clock clock) {
        this.asking = asking;
        this.clock = clock;
    }

    /** What became of asking: {@code waiting}, {@code answered}, {@code declined} or {@code expired}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AskedBody(
            String stage,
            Instant askedAt,
            Instant expiresAt,
            @Nullable Instant answeredAt) {}

    /** The last time, how many are left in these 24 hours, when there is one again, and what is in the way now. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AskingBody(
            @Nullable AskedBody last,
            int left,
            @Nullable Instant nextAt,
            @Nullable String refusedFor) {}

    @GetMapping
    AskingBody askedState(SignedIn who, @PathVariable String car) {
        var standing = asking.find(who, VehicleId.parse(car)).orElseThrow(NotFound::new);
        var last = standing.last();
        return new AskingBody(
                last == null ? null : shape(last), standing.left(), standing.nextAt(), standing.refusedFor());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    AskedBody askForState(SignedIn who, @PathVariable String car) {
        return shape(asking.ask(who, VehicleId.parse(car)));
    }

    private AskedBody shape(AskedState asked) {
        return new AskedBody(
                Spelling.of(asked.stage(clock.instant())), asked.askedAt(), asked.expiresAt(), asked.answeredAt());
    }
}
