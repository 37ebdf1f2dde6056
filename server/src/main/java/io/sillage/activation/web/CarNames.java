package io.sillage.activation.web;

import io.sillage.kernel.Cars.Named;
import io.sillage.kernel.Frame;
import io.sillage.ownership.CarOnAccount;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a car on an account is called on a page: as its owner calls it, else by the end of its VIN. */
final class CarNames {

    private CarNames() {}

    static String of(CarOnAccount car, Frame frame) {
        return known(car, frame)
                .map(Named::name)
                .orElseGet(
                        () -> frame.words().say("activation.unnamed", car.vin().tail()));
    }

    /** The picture of a car that is known to be his; of any other, not even the model is told. */
    static @Nullable String picture(CarOnAccount car, Frame frame) {
        return known(car, frame).map(Named::picture).orElse(null);
    }

    private static Optional<Named> known(CarOnAccount car, Frame frame) {
        return frame.cars().stream()
                .filter(named -> named.id().equals(car.owned()))
                .findFirst();
    }
}
