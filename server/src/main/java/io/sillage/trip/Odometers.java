package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;

/** What the odometers of cars stood at when they last said so. Nobody is shown it here: it is for comparing. */
@Service
public class Odometers {

    private final CarStateStore states;

    Odometers(CarStateStore states) {
        this.states = states;
    }

    /** The last reading of a car in an ownership period, in metres. */
    public OptionalLong find(VehicleId car, PeriodId period) {
        return states.find(car)
                .filter(state -> state.period().equals(period))
                .flatMap(state -> Optional.ofNullable(state.odometerM()))
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
