package io.sillage.headunit;

import io.sillage.kernel.Digest;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.ShownCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The units that ask to be let in: one request each, the newest. */
@Repository
class DeviceRequestTable {

    private final JdbcClient jdbc;

    DeviceRequestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A request as it stands. */
    record Row(
            UUID unit,
            Instant endsAt,
            Duration interval,
            @Nullable Instant polledAt,
            @Nullable Answer answer) {

        boolean isOver(Instant now) {
            return !now.isBefore(endsAt);
        }

        /** Whether the unit asked again before the interval that it was told is over. */
        boolean isTooSoon(Instant now) {
            return polledAt != null && now.isBefore(polledAt.plus(interval));
        }
    }

    /** What its owner said. */
    enum Answer {
        APPROVED,
        DENIED
    }

    void replace(UUID unit, String deviceCode, ShownCode userCode, Instant endsAt, Duration interval) {
        remove(unit);
        jdbc.sql("""
                insert into headunit.device_request (unit, device_digest, user_digest, ends_at, interval_s)
                values (?, ?, ?, ?, ?)""")
                .params(
                        unit,
                        Digest.of(deviceCode),
                        Digest.of(userCode.value()),
                        Timestamp.from(endsAt),
                        interval.toSeconds())
                .update();
    }

    /** The one of a unit by its device code, which nobody else may answer before this transaction is over. */
    Optional<Row> lock(UUID unit, String deviceCode) {
        return jdbc.sql("select * from headunit.device_request where unit = ? and device_digest = ? for update")
                .params(unit, Digest.of(deviceCode))
                .query(DeviceRequestTable::row)
                .optional();
    }

    /** Which unit asks with this code; nothing once it was answered or its time is over. */
    Optional<UUID> findUnit(ShownCode userCode, Instant now) {
        return jdbc.sql("""
                select unit from headunit.device_request
                 where user_digest = ? and ends_at > ? and answer is null for update""")
                .params(Digest.of(userCode.value()), Timestamp.from(now))
                .query(UUID.class)
                .optional();
    }

    void polled(UUID unit, Instant at, Duration interval) {
        jdbc.sql("update headunit.device_request set polled_at = ?, interval_s = ? where unit = ?")
                .params(Timestamp.from(at), interval.toSeconds(), unit)
                .update();
    }

    void answer(UUID unit, Answer answer) {
        jdbc.sql("update headunit.device_request set answer = ? where unit = ?")
                .params(answer.name(), unit)
                .update();
    }

    void remove(UUID unit) {
        jdbc.sql("delete from headunit.device_request where unit = ?")
                .param(unit)
                .update();
    }

    void removeOf(VehicleId car) {
        jdbc.sql("""
                delete from headunit.device_request
                 where unit in (select id from headunit.unit where vehicle = ?)""").param(car.value()).update();
    }

    void forgetEnded(Instant now) {
        jdbc.sql("delete from headunit.device_request where ends_at <= ?")
                .param(Timestamp.from(now))
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var polled = row.getTimestamp("polled_at");
        var answer = row.getString("answer");
        return new Row(
                row.getObject("unit", UUID.class),
                row.getTimestamp("ends_at").toInstant(),
                Duration.ofSeconds(row.getInt("interval_s")),
                polled == null ? null : polled.toInstant(),
                answer == null ? null : Answer.valueOf(answer));
    }
}
