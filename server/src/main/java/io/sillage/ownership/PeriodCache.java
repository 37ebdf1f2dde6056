package io.sillage.ownership;

import io.sillage.kernel.VehicleId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The ownership periods of the cars asked for last, in memory. */
@Component
class PeriodCache {

    private static final int MOST_CARS = 200_000;

    private final KeptPeriodRepository periods;
    private final AskedLast<VehicleId, List<OwnershipPeriod>> byCar = new AskedLast<>(MOST_CARS);

    PeriodCache(KeptPeriodRepository periods) {
        this.periods = periods;
    }

    /** All periods of a car, newest first; none for a car that nobody ever owned or that is not there. */
    List<OwnershipPeriod> of(VehicleId car) {
        return byCar.of(
                car,
                () -> periods.findByVehicleOrderByFromDesc(car).stream()
                        .map(KeptPeriod::period)
                        .toList());
    }

    /** Forgets a car once the present transaction is over, however it ends. */
    void forgetAfterwards(VehicleId car) {
        byCar.forgetAfterwards(car);
    }
}
