package io.sillage.ownership;

import io.sillage.kernel.VehicleId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who else may see the cars asked for last, in memory. Until when is compared at each question. */
@Component
class CoUserCache {

    private static final int MOST_CARS = 50_000;

    private final CoUserTable table;
    private final AskedLast<VehicleId, List<CoUser>> byCar = new AskedLast<>(MOST_CARS);

    CoUserCache(CoUserTable table) {
        this.table = table;
    }

    List<CoUser> of(VehicleId car) {
        return byCar.of(car, () -> table.ofCar(car));
    }

    /** Forgets a car once the present transaction is over, however it ends. */
    void forgetAfterwards(VehicleId car) {
        byCar.forgetAfterwards(car);
    }
}
