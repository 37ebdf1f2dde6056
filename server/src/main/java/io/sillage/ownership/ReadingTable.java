package io.sillage.ownership;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.PeriodId;
import io.sillage.privacy.Purpose;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was read of cars by others than their owners: one row a reader, a purpose and a day. */
@Repository
class ReadingTable {

    private static final int MOST = 300;

    private static final String ADD = """
            insert into ownership.reading as kept (period, reader, program, purpose, day, first_at, last_at, times)
            select id, ?, ?, ?, ?, ?, ?, ? from ownership.period where id = ?
            on conflict (period, reader, purpose, day) do update
               set first_at = least(kept.first_at, excluded.first_at), last_at = greatest(kept.last_at, excluded.last_at),
                   times = kept.times + excluded.times""";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    ReadingTable(JdbcTemplate template, JdbcClient jdbc) {
        this.template = template;
        this.jdbc = jdbc;
    }

    /** Adds to what is there; of a period that is no more, nothing is kept. */
    void add(Map<ReadingKey, ReadingCount> readings) {
        var rows = readings.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
        template.batchUpdate(ADD, rows);
    }

    private static Object[] row(ReadingKey key, ReadingCount count) {
        return new Object[] {
            key.reader(),
            key.program(),
            key.purpose().name(),
            Date.valueOf(key.day()),
            Timestamp.from(count.firstAt()),
            Timestamp.from(count.lastAt()),
            count.times(),
            key.period().value()
        };
    }

    /** The newest first, at most 300. */
    List<Reading> ofPeriod(PeriodId period) {
        return jdbc.sql("""
                        select reader, program, purpose, first_at, last_at, times from ownership.reading
                         where period = ? order by last_at desc, reader, purpose limit ?""")
                .param(period.value())
                .param(MOST)
                .query(ReadingTable::reading)
                .list();
    }

    void removeBefore(LocalDate day) {
        jdbc.sql("delete from ownership.reading where day < ?")
                .param(Date.valueOf(day))
                .update();
    }

    private static Reading reading(ResultSet row, int number) throws SQLException {
        var program = row.getString("program");
        return new Reading(
                program == null ? new AccountId(row.getObject("reader", UUID.class)) : null,
                program,
                Purpose.valueOf(row.getString("purpose")),
                row.getTimestamp("first_at").toInstant(),
                row.getTimestamp("last_at").toInstant(),
                row.getInt("times"));
    }
}
