package io.sillage.activation;

import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Up to which day owners were told that the terms of their cars end. */
@Repository
class EndNoticeTable {

    /** Wall clocks are at most so far apart, with the day that {@link Term} may add. */
    private static final int MARGIN_DAYS = 3;

    private final JdbcClient jdbc;

    EndNoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Services that are on, or being connected, with a car whose term ends soon; and what was told of it. */
    record Ending(
            PeriodId period,
            VehicleId vehicle,
            Term term,
            @Nullable LocalDate told) {

        boolean isTold(LocalDate day) {
            return told != null && !told.isBefore(day);
        }
    }

    /** Those whose term ends within so many days, and some more. */
    List<Ending> ending(LocalDate today, int days) {
        return jdbc.sql("""
                select period, vehicle, begins, length, zone, notice_day
                  from activation.activation join activation.term using (vehicle)
                       left join activation.end_told using (period)
                 where stopped_at is null and begins + length::interval between ? and ?""")
                .params(today.minusDays(MARGIN_DAYS), today.plusDays(days + MARGIN_DAYS))
                .query(EndNoticeTable::read)
                .list();
    }

    /** Notes that a day is told; of several who do so at once, or later, one is told yes. */
    boolean tell(PeriodId period, LocalDate day) {
        return jdbc.sql("""
                        insert into activation.end_told (period, notice_day) values (?, ?)
                        on conflict (period) do update set notice_day = excluded.notice_day
                        where end_told.notice_day < excluded.notice_day""").params(period.value(), day).update() == 1;
    }

    private static Ending read(ResultSet row, int number) throws SQLException {
        var term = new Term(
                row.getObject("begins", LocalDate.class),
                Period.parse(row.getString("length")),
                ZoneId.of(row.getString("zone")));
        return new Ending(
                new PeriodId(row.getObject("period", UUID.class)),
                new VehicleId(row.getObject("vehicle", UUID.class)),
                term,
                row.getObject("notice_day", LocalDate.class));
    }
}
