package io.sillage.activation;

import io.sillage.activation.Stage.Active;
import io.sillage.activation.Stage.Connecting;
import io.sillage.activation.Stage.Counted;
import io.sillage.activation.Stage.Stopped;
import io.sillage.kernel.PeriodId;
import io.sillage.trip.TripId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wishes for connected services, and the trips that count for each. */
@Repository
class ActivationTable {

    private final JdbcClient jdbc;

    ActivationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The stage that was kept: connecting, active or stopped; what time has made of it is not kept. */
    Optional<Stage> find(PeriodId period) {
        return read("select asked_at, active_from, stopped_at from activation.activation where period = ?", period);
    }

    /** The same, and nobody else may change it before this transaction is over. */
    Optional<Stage> lock(PeriodId period) {
        return read("""
                select asked_at, active_from, stopped_at from activation.activation where period = ? for update""", period);
    }

    /** Keeps a first wish, and says whether it was: of two at once the first stands. */
    boolean begin(KeptActivation wish) {
        var period = wish.period();
        return jdbc.sql("""
                        insert into activation.activation (period, vehicle, person, asked_at, active_from)
                        values (:period, :vehicle, :person, :asked_at, :active_from) on conflict (period) do nothing""")
                        .param("period", period.id().value())
                        .param("vehicle", period.vehicle().value())
                        .param("person", period.owner().value())
                        .param("asked_at", Timestamp.from(wish.askedAt()))
                        .param("active_from", wish.stage() instanceof Active(var since) ? Timestamp.from(since) : null)
                        .update()
                == 1;
    }

    void activate(PeriodId period, Instant from) {
        jdbc.sql("update activation.activation set active_from = ? where period = ?")
                .params(Timestamp.from(from), period.value())
                .update();
        forgetTrips(period);
    }

    void stop(PeriodId period, Instant at) {
        jdbc.sql("update activation.activation set stopped_at = ? where period = ?")
                .params(Timestamp.from(at), period.value())
                .update();
        forgetTrips(period);
    }

    void count(PeriodId period, Connecting connecting) {
        for (var counted : connecting.counted()) {
            jdbc.sql("""
                    insert into activation.counted_trip (period, trip, ended_at) values (?, ?, ?)
                    on conflict do nothing""")
                    .params(period.value(), counted.trip().value(), Timestamp.from(counted.endedAt()))
                    .update();
        }
    }

    private void forgetTrips(PeriodId period) {
        jdbc.sql("delete from activation.counted_trip where period = ?")
                .param(period.value())
                .update();
        jdbc.sql("delete from activation.seen_part where period = ?")
                .param(period.value())
                .update();
    }

    private Optional<Stage> read(String sql, PeriodId period) {
        return jdbc.sql(sql)
                .param(period.value())
                .query((row, number) -> stage(period, row))
                .optional();
    }

    private Stage stage(PeriodId period, ResultSet row) throws SQLException {
        var stoppedAt = instant(row, "stopped_at");
        var activeFrom = instant(row, "active_from");
        if (stoppedAt != null) {
            return new Stopped(stoppedAt);
        }
        return activeFrom != null
                ? new Active(activeFrom)
                : new Connecting(row.getTimestamp("asked_at").toInstant(), counted(period));
    }

    private List<Counted> counted(PeriodId period) {
        return jdbc.sql("select trip, ended_at from activation.counted_trip where period = ? order by ended_at")
                .param(period.value())
                .query((row, number) -> new Counted(
                        new TripId(row.getObject(1, UUID.class)),
                        row.getTimestamp(2).toInstant()))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
