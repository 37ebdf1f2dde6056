package io.sillage.trip;

import io.sillage.privacy.PrivateInterval;
import io.sillage.privacy.PrivateIntervalsChanged;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps this module's copy of the private intervals, which a trigger holds positions against. Changed in the transaction
 * that changes the intervals themselves, so that neither is ever without the other.
 */
@Component
class PrivateIntervalCopy {

    private final JdbcTemplate jdbc;
    private final Scrubbing scrubbing;

    PrivateIntervalCopy(JdbcTemplate jdbc, Scrubbing scrubbing) {
        this.jdbc = jdbc;
        this.scrubbing = scrubbing;
    }

    @EventListener
    void on(PrivateIntervalsChanged changed) {
        var car = changed.vehicle().value();
        jdbc.update("delete from trip.private_interval where vehicle = ?", car);
        for (var interval : changed.intervals()) {
            jdbc.update(
                    "insert into trip.private_interval (vehicle, during) values (?, tstzrange(?, ?))",
                    car,
                    Timestamp.from(interval.from()),
                    until(interval));
        }
        scrubbing.takeOutPrivatePositionsOf(changed.vehicle());
    }

    private static @Nullable Timestamp until(PrivateInterval interval) {
        return interval.until() == null ? null : Timestamp.from(interval.until());
    }
}
