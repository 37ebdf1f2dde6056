package io.sillage.privacy;

import io.sillage.kernel.VehicleId;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * When each car was in private mode (R29, R31): asked by event time, so late data is judged as fresh data is. The app and
 * the car have a switch each; a car is private while either is on.
 */
@Service
public class PrivateIntervals {

    private static final int CACHED_AT_MOST = 100_000;

    private final IntervalTable table;
    private final ApplicationEventPublisher events;
    private final ConcurrentHashMap<VehicleId, List<PrivateInterval>> cache = new ConcurrentHashMap<>();

    PrivateIntervals(IntervalTable table, ApplicationEventPublisher events) {
        this.table = table;
        this.events = events;
    }

    /** The private intervals of a car, apart and in rising order; cached, and fresh at the commit of every change. */
    public List<PrivateInterval> of(VehicleId car) {
        if (cache.size() >= CACHED_AT_MOST) {
            cache.clear();
        }
        return cache.computeIfAbsent(car, this::read);
    }

    /** The same by where they were set, in rising order; they may overlap. */
    @Transactional(readOnly = true)
    public List<SetInterval> setIn(VehicleId car) {
        return table.of(car);
    }

    /** A switch is on from this instant; nothing changes when it was on already. */
    @Transactional
    public void begin(VehicleId car, SetIn where, Instant from) {
        tell(car, table.begin(car, where, from));
    }

    /** A switch is off from this instant; nothing changes when it was off already. */
    @Transactional
    public void end(VehicleId car, SetIn where, Instant until) {
        tell(car, table.end(car, where, until));
    }

    /** A switch was on for a while, of which we learn afterwards; ends the one that began then. May be told again. */
    @Transactional
    public void note(VehicleId car, SetIn where, Instant from, Instant until) {
        tell(car, table.note(car, where, from, until));
    }

    private void tell(VehicleId car, int changes) {
        if (changes == 0) {
            return;
        }
        cache.remove(car);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                cache.remove(car);
            }
        });
        events.publishEvent(new PrivateIntervalsChanged(car, read(car)));
    }

    private List<PrivateInterval> read(VehicleId car) {
        return PrivateInterval.joined(
                table.of(car).stream().map(SetInterval::interval).toList());
    }
}
