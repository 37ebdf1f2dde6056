package io.sillage.trip.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.trip.CarState;
import io.sillage.trip.CarStates;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a car last said of itself. */
@RestController
class CarStatesApi {

    private final CarStates states;

    CarStatesApi(CarStates states) {
        this.states = states;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StateBody(
            Instant observedAt,
            Instant receivedAt,
            @Nullable Long odometerM,
            @Nullable Integer fuelLevelPermille,
            @Nullable Integer batteryChargePermille,
            @Nullable Integer lowVoltageMv,
            @Nullable Boolean locked,
            List<String> warningLamps,
            List<String> openDoors,
            List<String> openWindows) {

        static StateBody of(CarState state) {
            return new StateBody(
                    state.observedAt(),
                    state.receivedAt(),
                    state.odometerM(),
                    state.fuelLevelPermille(),
                    state.batteryChargePermille(),
                    state.lowVoltageMv(),
                    state.locked(),
                    state.warningLamps(),
                    state.openDoors(),
                    state.openWindows());
        }
    }

    @GetMapping("/api/v1/cars/{car}/state")
    StateBody state(SignedIn who, @PathVariable String car) {
        return StateBody.of(states.find(who, VehicleId.parse(car)).orElseThrow(NotFound::new));
    }
}
