package io.sillage.location;

import io.sillage.kernel.PeriodId;
import io.sillage.ownership.OwnershipPeriod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What owners asked of their cars about private mode, by the command that carries it. */
@Repository
class PrivateRequestTable {

    private final JdbcClient jdbc;

    PrivateRequestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID command, OwnershipPeriod period, boolean wantsOn, Instant askedAt) {
        jdbc.sql("""
                insert into location.private_request (command, vehicle, period, wants_on, asked_at)
                values (?, ?, ?, ?, ?)""")
                .params(command, period.vehicle().value(), period.id().value(), wantsOn, Timestamp.from(askedAt))
                .update();
    }

    /** Keeps the car's answer; says whether this was a request, and the first answer to it. */
    boolean answer(UUID command, boolean done, Instant answeredAt) {
        return jdbc.sql("""
                        update location.private_request set answered_at = ?, done = ?
                         where command = ? and answered_at is null""").params(Timestamp.from(answeredAt), done, command).update() == 1;
    }

    Optional<PrivateRequest> findLast(PeriodId period) {
        return jdbc.sql("""
                select wants_on, asked_at, answered_at, done from location.private_request
                 where period = ? order by asked_at desc limit 1""")
                .param(period.value())
                .query((row, number) -> request(row))
                .optional();
    }

    private static PrivateRequest request(ResultSet row) throws SQLException {
        var answered = row.getTimestamp("answered_at");
        return new PrivateRequest(
                row.getBoolean("wants_on"),
                row.getTimestamp("asked_at").toInstant(),
                answered == null ? null : answered.toInstant(),
                row.getBoolean("done"));
    }
}
