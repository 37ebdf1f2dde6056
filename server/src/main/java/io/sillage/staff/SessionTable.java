package io.sillage.staff;

import io.sillage.passkey.Challenge;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions of this realm. */
@Repository
class SessionTable {

    private final JdbcClient jdbc;

    SessionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(StaffSession session, Instant now, Instant endsAt) {
        jdbc.sql("""
                insert into staff.session (digest, member, enrolling, csrf, used_at, ends_at, proven_at)
                values (:digest, :member, :enrolling, :csrf, :now, :endsAt, :provenAt)""")
                .param("digest", session.key())
                .param("member", session.member(), Types.OTHER)
                .param("enrolling", session.enrolling(), Types.OTHER)
                .param("csrf", session.csrf())
                .param("now", Timestamp.from(now))
                .param("endsAt", Timestamp.from(endsAt))
                .param(
                        "provenAt",
                        session.provenAt() == null ? null : Timestamp.from(session.provenAt()),
                        Types.TIMESTAMP)
                .update();
    }

    void prove(byte[] key, Instant now) {
        jdbc.sql("update staff.session set proven_at = ? where digest = ?")
                .params(Timestamp.from(now), key)
                .update();
    }

    /** One that has not ended and was used within the idle time. */
    Optional<StaffSession> find(byte[] key, Instant now, Duration idle) {
        return jdbc.sql("select * from staff.session where digest = ? and ends_at > ? and used_at > ?")
                .params(key, Timestamp.from(now), Timestamp.from(now.minus(idle)))
                .query(SessionTable::session)
                .optional();
    }

    /** Notes a use, at most once a minute. */
    void touch(byte[] key, Instant now) {
        jdbc.sql("update staff.session set used_at = ? where digest = ? and used_at < ?")
                .params(Timestamp.from(now), key, Timestamp.from(now.minus(Duration.ofMinutes(1))))
                .update();
    }

    void keep(byte[] key, Challenge challenge) {
        jdbc.sql("update staff.session set challenge = ?, challenge_ends = ? where digest = ?")
                .params(challenge.text(), Timestamp.from(challenge.endsAt()), key)
                .update();
    }

    /** Takes the challenge, so that of many who answer it at once one does. */
    Optional<Challenge> take(byte[] key) {
        return jdbc.sql("""
                update staff.session set challenge = null, challenge_ends = null
                where digest = ? and challenge is not null
                returning old.challenge as text, old.challenge_ends as ends""")
                .param(key)
                .query((row, number) -> new Challenge(
                        row.getString("text"), row.getTimestamp("ends").toInstant()))
                .optional();
    }

    void end(byte[] key) {
        jdbc.sql("delete from staff.session where digest = ?").param(key).update();
    }

    void endAll(UUID member) {
        jdbc.sql("delete from staff.session where member = ?").param(member).update();
    }

    void forgetEnded(Instant now, Duration idle) {
        jdbc.sql("delete from staff.session where ends_at <= ? or used_at <= ?")
                .params(Timestamp.from(now), Timestamp.from(now.minus(idle)))
                .update();
    }

    private static StaffSession session(ResultSet row, int number) throws SQLException {
        var provenAt = row.getTimestamp("proven_at");
        return new StaffSession(
                row.getBytes("digest"),
                row.getObject("member", UUID.class),
                row.getObject("enrolling", UUID.class),
                row.getString("csrf"),
                provenAt == null ? null : provenAt.toInstant());
    }
}
