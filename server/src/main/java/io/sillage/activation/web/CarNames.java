package io.sillage.activation.web;

import io.sillage.kernel.Frame;
import io.sillage.ownership.CarOnAccount;

/** What a car on an account is called on a page: as its owner calls it, else by the end of its VIN. */
final class CarNames {

    private CarNames() {}

    static String of(CarOnAccount car, Frame frame) {
        return frame.cars().stream()
                .filter(named -> named.id().equals(car.owned()))
                .map(named -> named.name())
                .findFirst()
                .orElseGet(
                        () -> frame.words().say("activation.unnamed", car.vin().tail()));
    }
}
