package io.sillage.ownership;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.Digest;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import io.sillage.privacy.Envelopes;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The invitations that wait, found by the mailbox that they went to; the address is kept sealed. */
@Repository
class InvitationTable {

    private final JdbcClient jdbc;
    private final Envelopes envelopes;

    InvitationTable(JdbcClient jdbc, Envelopes envelopes) {
        this.jdbc = jdbc;
        this.envelopes = envelopes;
    }

    /** Invites a mailbox, in place of what was offered to it before. */
    void add(Invitation invitation, String mailbox) {
        jdbc.sql("""
                insert into ownership.invitation (id, vehicle, period, owner, mailbox, sealed, sees, until, ends_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (period, mailbox) do update
                   set id = excluded.id, sealed = excluded.sealed, sees = excluded.sees, until = excluded.until,
                       ends_at = excluded.ends_at""")
                .param(invitation.id())
                .param(invitation.vehicle().value())
                .param(invitation.period().value())
                .param(invitation.owner().value())
                .param(Digest.of(mailbox))
                .param(envelopes.seal(invitation.id(), invitation.mail().getBytes(StandardCharsets.UTF_8)))
                .param(Purposes.names(invitation.sees()))
                .param(invitation.until() == null ? null : Timestamp.from(invitation.until()))
                .param(Timestamp.from(invitation.endsAt()))
                .update();
    }

    List<Invitation> ofPeriod(PeriodId period, Instant now) {
        return jdbc.sql("select * from ownership.invitation where period = ? and ends_at > ? order by ends_at, id")
                .params(period.value(), Timestamp.from(now))
                .query(this::invitation)
                .list();
    }

    List<Invitation> toMailbox(String mailbox, Instant now) {
        return jdbc.sql("select * from ownership.invitation where mailbox = ? and ends_at > ? order by ends_at, id")
                .params(Digest.of(mailbox), Timestamp.from(now))
                .query(this::invitation)
                .list();
    }

    /** Takes an invitation: of many at once, one gets it. */
    Optional<Invitation> take(UUID id) {
        return jdbc.sql("delete from ownership.invitation where id = ? returning *")
                .param(id)
                .query(this::invitation)
                .optional();
    }

    void removeAll(PeriodId period) {
        jdbc.sql("delete from ownership.invitation where period = ?")
                .param(period.value())
                .update();
    }

    void forgetEnded(Instant now) {
        jdbc.sql("delete from ownership.invitation where ends_at <= ?")
                .param(Timestamp.from(now))
                .update();
    }

    private Invitation invitation(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var until = row.getTimestamp("until");
        return new Invitation(
                id,
                new VehicleId(row.getObject("vehicle", UUID.class)),
                new PeriodId(row.getObject("period", UUID.class)),
                new AccountId(row.getObject("owner", UUID.class)),
                new String(envelopes.open(id, row.getBytes("sealed")), StandardCharsets.UTF_8),
                Purposes.of(row.getArray("sees")),
                until == null ? null : until.toInstant(),
                row.getTimestamp("ends_at").toInstant());
    }
}
