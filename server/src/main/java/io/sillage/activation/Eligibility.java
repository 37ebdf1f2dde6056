package io.sillage.activation;

import io.sillage.activation.Stage.NotEligible.Reason;
import io.sillage.brand.CarModel;
import io.sillage.garage.Car;
import java.time.YearMonth;
import java.util.Optional;

/** Which cars can have connected services at all: those with the factory data module (R23). */
final class Eligibility {

    private Eligibility() {}

    /** What a car lacks, if it lacks something. A car is not registered before it is built. */
    static Optional<Reason> findObstacle(Car car, CarModel model) {
        var since = model.findConnectedSince();
        if (since.isEmpty()) {
            return Optional.of(Reason.NO_DATA_MODULE);
        }
        var registered = car.firstRegistered();
        return registered != null && YearMonth.from(registered).isBefore(since.get())
                ? Optional.of(Reason.BUILT_TOO_EARLY)
                : Optional.empty();
    }
}
