package io.sillage.account;

import io.sillage.kernel.AccountId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wishes to move to another address: at most one of an account. */
@Repository
class MailChangeTable {

    private final JdbcClient jdbc;

    MailChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(MailChange change) {
        jdbc.sql("""
                insert into account.mail_change (account, mail, mail_identity, at_old, at_new, ends_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (account) do update set mail = excluded.mail, mail_identity = excluded.mail_identity,
                  at_old = excluded.at_old, at_new = excluded.at_new, ends_at = excluded.ends_at""")
                .params(
                        change.account().value(),
                        change.to().value(),
                        change.to().identity(),
                        change.atOld(),
                        change.atNew(),
                        Timestamp.from(change.endsAt()))
                .update();
    }

    /** The wish of an account, held for this transaction so that two confirmations at once see each other. */
    Optional<MailChange> hold(AccountId account, Instant now) {
        return jdbc.sql("""
                select mail, at_old, at_new, ends_at from account.mail_change
                where account = ? and ends_at > ? for update""")
                .params(account.value(), Timestamp.from(now))
                .query((row, number) -> new MailChange(
                        account,
                        new MailAddress(row.getString("mail")),
                        row.getBoolean("at_old"),
                        row.getBoolean("at_new"),
                        row.getTimestamp("ends_at").toInstant()))
                .optional();
    }

    void remove(AccountId account) {
        jdbc.sql("delete from account.mail_change where account = ?")
                .param(account.value())
                .update();
    }

    void forgetEnded(Instant now) {
        jdbc.sql("delete from account.mail_change where ends_at <= ?")
                .param(Timestamp.from(now))
                .update();
    }
}
