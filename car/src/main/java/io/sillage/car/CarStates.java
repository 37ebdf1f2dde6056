package io.sillage.car;

import io.sillage.wire.CarState;

/** What of a car's state may be said. */
final class CarStates {

    private CarStates() {}

    /** The state without the places that private mode hides, and with the mode itself. */
    static CarState seenThrough(PrivateMode mode, CarState state) {
        var parked = state.parked();
        boolean hidden = mode.isOn() || (parked != null && mode.hides(parked.wallClock()));
        return new CarState(
                state.bootSession(),
                state.sequence(),
                state.wallClock(),
                state.odometerM(),
                state.fuelLevelPermille(),
                state.batteryChargePermille(),
                state.lowVoltageMv(),
                state.warningLamps(),
                state.openDoors(),
                state.openWindows(),
                state.locked(),
                hidden ? null : parked,
                hidden ? null : state.activeDestination(),
                mode.isOn());
    }
}
