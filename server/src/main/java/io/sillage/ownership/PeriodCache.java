package io.sillage.ownership;

import io.sillage.kernel.VehicleId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The ownership periods of the cars asked for last, in memory. Any thread may ask; the lock is held for a look, never
 * for a query, and what was read before a change is never kept after it.
 */
@Component
class PeriodCache {

    private static final int MOST_CARS = 200_000;

    private final KeptPeriodRepository periods;
    private final Map<VehicleId, List<OwnershipPeriod>> byCar = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<VehicleId, List<OwnershipPeriod>> eldest) {
            return size() > MOST_CARS;
        }
    };
    private long changes;

    PeriodCache(KeptPeriodRepository periods) {
        this.periods = periods;
    }

    /** All periods of a car, newest first; none for a car that nobody ever owned or that is not there. */
    List<OwnershipPeriod> of(VehicleId car) {
        long before;
        synchronized (byCar) {
            @Nullable List<OwnershipPeriod> known = byCar.get(car);
            if (known != null) {
                return known;
            }
            before = changes;
        }
        var read = periods.findByVehicleOrderByFromDesc(car).stream()
                .map(KeptPeriod::period)
                .toList();
        synchronized (byCar) {
            if (before == changes) {
                byCar.put(car, read);
            }
        }
        return read;
    }

    /** Forgets a car once the present transaction is over, however it ends. */
    void forgetAfterwards(VehicleId car) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                forget(car);
            }
        });
    }

    private void forget(VehicleId car) {
        synchronized (byCar) {
            changes++;
            byCar.remove(car);
        }
    }
}
