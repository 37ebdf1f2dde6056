package io.sillage.garage;

import io.sillage.kernel.VehicleId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The cars asked for last, in memory: each page shows its reader's. A car never changes once it is taken in, so what is
 * kept is right for ever. Any thread may ask; the lock is held for a look.
 */
@Component
class CarCache {

    private static final int MOST_CARS = 100_000;

    private final Map<VehicleId, Car> cars = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<VehicleId, Car> eldest) {
            return size() > MOST_CARS;
        }
    };

    CarCache() {}

    Optional<Car> find(VehicleId id) {
        synchronized (cars) {
            return Optional.ofNullable(cars.get(id));
        }
    }

    /** What is read in a transaction that writes may be its own, and never be committed: that is not kept. */
    void keep(Car car) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return;
        }
        synchronized (cars) {
            cars.put(car.id(), car);
        }
    }
}
