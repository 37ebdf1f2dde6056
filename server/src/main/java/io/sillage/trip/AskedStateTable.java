package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import io.sillage.ownership.OwnershipPeriod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The times that cars were asked for their state, by the command that carried it. */
@Repository
class AskedStateTable {

    private final JdbcClient jdbc;

    AskedStateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction nobody else has this car asked, so that two do not share the last time of a day. */
    void lock(OwnershipPeriod period) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("asked " + period.vehicle())
                .query()
                .listOfRows();
    }

    void add(UUID command, OwnershipPeriod period, Instant askedAt, Instant expiresAt) {
        jdbc.sql("""
                insert into trip.asked_state (command, vehicle, period, asked_at, expires_at) values (?, ?, ?, ?, ?)""")
                .params(command, period.vehicle().value(), period.id().value())
                .params(Timestamp.from(askedAt), Timestamp.from(expiresAt))
                .update();
    }

    /** Keeps the car's answer; says whether this was such a command, and the first answer to it. */
    boolean answer(UUID command, boolean done, Instant answeredAt) {
        return jdbc.sql("""
                        update trip.asked_state set answered_at = ?, done = ?
                        where command = ? and answered_at is null""").params(Timestamp.from(answeredAt), done, command).update() == 1;
    }

    Optional<AskedState> findLast(PeriodId period) {
        return jdbc.sql("""
                select asked_at, expires_at, answered_at, done from trip.asked_state
                where period = ? order by asked_at desc limit 1""")
                .param(period.value())
                .query((row, number) -> asked(row))
                .optional();
    }

    /** When it was asked after an instant, the earliest first. */
    List<Instant> after(PeriodId period, Instant moment) {
        return jdbc.sql("select asked_at from trip.asked_state where period = ? and asked_at > ? order by asked_at")
                .params(period.value(), Timestamp.from(moment))
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .list();
    }

    List<Map<String, @Nullable Object>> export(PeriodId period) {
        return jdbc.sql("""
                select asked_at::text, answered_at::text, done from trip.asked_state where period = ? order by asked_at""").param(period.value()).query().listOfRows();
    }

    void deletePeriod(PeriodId period) {
        jdbc.sql("delete from trip.asked_state where period = ?")
                .param(period.value())
                .update();
    }

    void forgetBefore(Instant moment) {
        jdbc.sql("delete from trip.asked_state where asked_at < ?")
                .param(Timestamp.from(moment))
                .update();
    }

    private static AskedState asked(ResultSet row) throws SQLException {
        var answered = row.getTimestamp("answered_at");
        return new AskedState(
                row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                answered == null ? null : answered.toInstant(),
                row.getBoolean("done"));
    }
}
