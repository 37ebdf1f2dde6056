package io.sillage.car;

import io.sillage.wire.CarState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What of a car's state may be said. */
final class CarStates {

    private CarStates() {}

    /** The state without the places that private mode hides, and with the mode itself. */
    static CarState seenThrough(PrivateMode mode, CarState state) {
        var parked = state.parked();
        boolean hidden = mode.isOn() || (parked != null && mode.hides(parked.wallClock()));
        return state.withPlaces(hidden ? null : parked, hidden ? null : state.activeDestination())
                .withPrivateMode(mode.isOn(), mode.setHere(CarState.MOST_PRIVATE_TIMES));
    }

    /** The state of a car that has measured nothing. */
    static CarState unmeasured(Instant now) {
        return new CarState(
                UUID.randomUUID(),
                0,
                now,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of());
    }
}
