package io.sillage.trip;

import io.sillage.privacy.Retention;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Drops what is older than the retention allows: whole months of trips and traces, then what names them. */
@Component
class Forgetting {

    private static final String CHUNKS = "delete from trip.chunk where traced_at < ?";

    private static final String STATES = "delete from trip.car_state where observed_at < ?";

    /** Trips closed without their end stay open for it; when nothing of them is left, nothing can be added. */
    private static final String OPEN_TRIPS = """
            delete from trip.open_trip o
             where heard_at < ? and not exists (select from trip.chunk c where c.trip = o.trip)""";

    private final Months months;
    private final Retention retention;
    private final RemarkTable remarks;
    private final EditTable edits;
    private final AskedStateTable asked;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Forgetting(
            Months months,
            Retention retention,
            RemarkTable remarks,
            EditTable edits,
            AskedStateTable asked,
            JdbcTemplate jdbc,
            Clock clock) {
        this.months = months;
        this.retention = retention;
        this.remarks = remarks;
        this.edits = edits;
        this.asked = asked;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT5M")
    void forgetWhatIsTooOld() {
        var now = clock.instant();
        var oldest = retention.oldestKept(now);
        var oldestMonth = retention.oldestMonthKept(now);
        months.dropBefore(oldestMonth);
        jdbc.update(CHUNKS, Timestamp.from(oldestMonth));
        remarks.forgetBefore(oldestMonth);
        edits.forgetBefore(oldestMonth);
        asked.forgetBefore(oldestMonth);
        jdbc.update(OPEN_TRIPS, Timestamp.from(oldest));
        jdbc.update(STATES, Timestamp.from(oldestMonth));
        jdbc.update("delete from trip.withheld where private_at < ?", Timestamp.from(oldestMonth));
        jdbc.update("delete from trip.quarantine where received_at < ?", Timestamp.from(oldest));
    }
}
