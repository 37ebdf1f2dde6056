package io.sillage.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The invitations that wait. */
@Repository
class InvitationTable {

    private final JdbcClient jdbc;

    InvitationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps one; the one that this mailbox had before, to wherever, is gone. */
    void put(Invitation invitation, byte[] digest, UUID invitedBy, Instant now) {
        jdbc.sql("""
                insert into staff.invitation (id, digest, mail, dealership, invited_by, made_at, ends_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (mail) do update
                   set id = excluded.id, digest = excluded.digest, dealership = excluded.dealership,
                       invited_by = excluded.invited_by, made_at = excluded.made_at, ends_at = excluded.ends_at""")
                .params(
                        invitation.id(),
                        digest,
                        invitation.mail(),
                        invitation.dealership(),
                        invitedBy,
                        Timestamp.from(now),
                        Timestamp.from(invitation.endsAt()))
                .update();
    }

    Optional<Invitation> find(byte[] digest, Instant now) {
        return jdbc.sql("select * from staff.invitation where digest = ? and ends_at > ?")
                .params(digest, Timestamp.from(now))
                .query(InvitationTable::invitation)
                .optional();
    }

    Optional<Invitation> find(UUID id, Instant now) {
        return jdbc.sql("select * from staff.invitation where id = ? and ends_at > ?")
                .params(id, Timestamp.from(now))
                .query(InvitationTable::invitation)
                .optional();
    }

    List<Invitation> all(UUID dealership, Instant now) {
        return jdbc.sql("select * from staff.invitation where dealership = ? and ends_at > ? order by mail")
                .params(dealership, Timestamp.from(now))
                .query(InvitationTable::invitation)
                .list();
    }

    /** Takes one away; of several who do so at once, one is told yes. */
    boolean take(UUID id, Instant now) {
        return jdbc.sql("delete from staff.invitation where id = ? and ends_at > ?")
                        .params(id, Timestamp.from(now))
                        .update()
                == 1;
    }

    void forgetEnded(Instant now) {
        jdbc.sql("delete from staff.invitation where ends_at <= ?")
                .param(Timestamp.from(now))
                .update();
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getString("mail"),
                row.getObject("dealership", UUID.class),
                row.getTimestamp("ends_at").toInstant());
    }
}
