package io.sillage.trip;

import io.sillage.kernel.Refusal;

/** The car is not asked for its state now: each reason has a code of its own. */
public final class StateNotAsked extends Refusal {

    private static final long serialVersionUID = 1;

    private StateNotAsked(Kind kind, String code, String message) {
        super(kind, code, message);
    }

    static StateNotAsked tooOften(int most) {
        return new StateNotAsked(
                Kind.TOO_MANY,
                "state-asked-too-often",
                "A car is asked " + most + " times in 24 hours at most: each time wakes it.");
    }

    static StateNotAsked batteryLow() {
        return new StateNotAsked(
                Kind.CONFLICT,
                "low-voltage-battery-low",
                "The 12 V battery was too low when the car last spoke; it is left asleep until it has been driven.");
    }

    static StateNotAsked notKept() {
        return new StateNotAsked(
                Kind.CONFLICT,
                "state-not-kept",
                "The connected services of the car are not active, so it would be in vain.");
    }
}
