package io.sillage.headunit;

import io.sillage.kernel.VehicleId;
import io.sillage.uplink.CommandAnswered;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Repository;

/** The codes that cars were asked to show to units. */
@Repository
class EnrolmentTable {

    private final JdbcClient jdbc;

    EnrolmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that is open; of no car when there is none of its VIN. */
    record Row(UUID id, @Nullable VehicleId vehicle, String thumbprint, byte[] digest, Instant endsAt) {

        boolean isRight(byte[] typed) {
            return MessageDigest.isEqual(digest, typed);
        }
    }

    void add(Row row, UUID command) {
        jdbc.sql("""
                insert into headunit.enrolment (id, vehicle, thumbprint, command, digest, ends_at)
                values (:id, :vehicle, :thumbprint, :command, :digest, :ends)""")
                .param("id", row.id())
                .param("vehicle", row.vehicle() == null ? null : row.vehicle().value())
                .param("thumbprint", row.thumbprint())
                .param("command", command)
                .param("digest", row.digest())
                .param("ends", Timestamp.from(row.endsAt()))
                .update();
    }

    Optional<Enrolment> find(UUID id, Instant now) {
        return jdbc.sql("select shown, ends_at from headunit.enrolment where id = ? and ends_at > ?")
                .params(id, Timestamp.from(now))
                .query((row, number) -> new Enrolment(
                        id,
                        Enrolment.Shown.valueOf(row.getString(1)),
                        row.getTimestamp(2).toInstant()))
                .optional();
    }

    /** Takes one of so many tries, if one is left. */
    Optional<Row> tryOnce(UUID id, Instant now, int most) {
        return jdbc.sql("""
                update headunit.enrolment set tries = tries + 1 where id = ? and ends_at > ? and tries < ?
                returning id, vehicle, thumbprint, digest, ends_at""")
                .params(id, Timestamp.from(now), most)
                .query(EnrolmentTable::row)
                .optional();
    }

    void remove(UUID id) {
        jdbc.sql("delete from headunit.enrolment where id = ?").param(id).update();
    }

    void forgetEnded(Instant now) {
        jdbc.sql("delete from headunit.enrolment where ends_at <= ?")
                .param(Timestamp.from(now))
                .update();
    }

    @ApplicationModuleListener
    void heard(CommandAnswered answer) {
        jdbc.sql("update headunit.enrolment set shown = ? where command = ?")
                .params(answer.done() ? "YES" : "NO", answer.command())
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var vehicle = row.getObject("vehicle", UUID.class);
        return new Row(
                row.getObject("id", UUID.class),
                vehicle == null ? null : new VehicleId(vehicle),
                row.getString("thumbprint"),
                row.getBytes("digest"),
                row.getTimestamp("ends_at").toInstant());
    }
}
