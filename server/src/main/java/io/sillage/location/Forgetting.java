package io.sillage.location;

import io.sillage.privacy.Retention;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Drops places of which no car has said anything for longer than anything is kept. */
@Component
class Forgetting {

    private static final String TOO_OLD = "delete from location.parked_place where observed_at < ?";

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
        jdbc.update(TOO_OLD, Timestamp.from(retention.oldestMonthKept(clock.instant())));
    }
}
