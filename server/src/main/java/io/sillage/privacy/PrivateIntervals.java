package io.sillage.privacy;

import io.sillage.kernel.VehicleId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** When each car was in private mode (R29, R31): asked by event time, so late data is judged as fresh data is. */
@Service
public class PrivateIntervals {

    private static final int CACHED_AT_MOST = 100_000;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final ConcurrentHashMap<VehicleId, List<PrivateInterval>> cache = new ConcurrentHashMap<>();

    PrivateIntervals(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** The private intervals of a car in rising order; cached, and fresh at the commit of every change. */
    public List<PrivateInterval> of(VehicleId car) {
        if (cache.size() >= CACHED_AT_MOST) {
            cache.clear();
        }
        return cache.computeIfAbsent(car, this::read);
    }

    /** Private mode is on from this instant; nothing changes when it was on already. */
    @Transactional
    public void begin(VehicleId car, Instant from) {
        int begun = jdbc.sql(
                        "insert into privacy.private_interval (vehicle, from_at) values (?, ?) on conflict do nothing")
                .params(car.value(), Timestamp.from(from))
                .update();
        tell(car, begun);
    }

    /** Private mode is off from this instant; nothing changes when it was off already. */
    @Transactional
    public void end(VehicleId car, Instant until) {
        int ended = jdbc.sql("""
                update privacy.private_interval set until_at = :until
                 where vehicle = :car and until_at is null and from_at < :until""")
                .param("until", Timestamp.from(until))
                .param("car", car.value())
                .update();
        tell(car, ended);
    }

    private void tell(VehicleId car, int changes) {
        if (changes == 0) {
            return;
        }
        events.publishEvent(new PrivateIntervalsChanged(car, read(car)));
        cache.remove(car);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                cache.remove(car);
            }
        });
    }

    private List<PrivateInterval> read(VehicleId car) {
        return jdbc.sql("select from_at, until_at from privacy.private_interval where vehicle = ? order by from_at")
                .param(car.value())
                .query((row, number) -> {
                    var until = row.getTimestamp(2);
                    return new PrivateInterval(
                            row.getTimestamp(1).toInstant(), until == null ? null : until.toInstant());
                })
                .list();
    }
}
