package io.sillage.location;

import io.sillage.privacy.Retention;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Drops places, and what was asked about private mode, when they are older than anything is kept. */
@Component
class Forgetting {

    private static final List<String> TOO_OLD = List.of(
            "delete from location.parked_place where observed_at < ?",
            "delete from location.unplaced_stop where ended_at < ?",
            "delete from location.last_mile where observed_at < ?",
            "delete from location.private_request where asked_at < ?",
            "delete from location.car_switch where told_at < ?");

    private final JdbcTemplate jdbc;
    private final Retention retention;
    private final Clock clock;

    Forgetting(JdbcTemplate jdbc, Retention retention, Clock clock) {
        this.jdbc = jdbc;
        this.retention = retention;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT5M")
    void forgetWhatIsTooOld() {
        var oldest = Timestamp.from(retention.oldestMonthKept(clock.instant()));
        TOO_OLD.forEach(sql -> jdbc.update(sql, oldest));
    }
}
