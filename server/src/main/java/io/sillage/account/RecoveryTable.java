package io.sillage.account;

import io.sillage.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The account recoveries: at most one of an account. Each change is one statement, so that of many at once one wins. */
@Repository
class RecoveryTable {

    private final JdbcClient jdbc;

    RecoveryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins one; false while one is open, or one was stopped after the given instant. */
    boolean begin(Recovery recovery, Instant restsSince) {
        return jdbc.sql("""
                        insert into account.recovery (account, asked_at, due_at, ends_at) values (:account, :now, :due, :ends)
                        on conflict (account) do update
                           set asked_at = excluded.asked_at, due_at = excluded.due_at, ends_at = excluded.ends_at,
                               told_at = null, stopped_at = null
                        where case when recovery.stopped_at is null then recovery.ends_at <= :now
                                   else recovery.stopped_at <= :rests end""")
                        .param("account", recovery.account().value())
                        .param("now", Timestamp.from(recovery.askedAt()))
                        .param("due", Timestamp.from(recovery.dueAt()))
                        .param("ends", Timestamp.from(recovery.endsAt()))
                        .param("rests", Timestamp.from(restsSince))
                        .update()
                == 1;
    }

    Optional<Recovery> findOpen(AccountId account, Instant now) {
        return jdbc.sql("select * from account.recovery where account = ? and stopped_at is null and ends_at > ?")
                .params(account.value(), Timestamp.from(now))
                .query(RecoveryTable::recovery)
                .optional();
    }

    /** Those whose waiting time is over and who were not written to yet. */
    List<Recovery> due(Instant now) {
        return jdbc.sql("""
                select * from account.recovery
                where due_at <= :now and ends_at > :now and told_at is null and stopped_at is null order by due_at""")
                .param("now", Timestamp.from(now))
                .query(RecoveryTable::recovery)
                .list();
    }

    /** Notes that the letter with the key is written; of several who do so at once, one is told yes. */
    boolean tell(AccountId account, Instant now) {
        return jdbc.sql("""
                update account.recovery set told_at = ?
                where account = ? and told_at is null and stopped_at is null""").params(Timestamp.from(now), account.value()).update() == 1;
    }

    boolean stop(AccountId account, Instant now) {
        return jdbc.sql("""
                update account.recovery set stopped_at = :now
                where account = :account and stopped_at is null and ends_at > :now""")
                        .param("now", Timestamp.from(now))
                        .param("account", account.value())
                        .update()
                == 1;
    }

    void remove(AccountId account) {
        jdbc.sql("delete from account.recovery where account = ?")
                .param(account.value())
                .update();
    }

    /** Nothing hangs on those that ended or were stopped before then. */
    void forgetBefore(Instant moment) {
        jdbc.sql("delete from account.recovery where coalesce(stopped_at, ends_at) <= ?")
                .param(Timestamp.from(moment))
                .update();
    }

    private static Recovery recovery(ResultSet row, int number) throws SQLException {
        return new Recovery(
                new AccountId(row.getObject("account", UUID.class)),
                row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                row.getTimestamp("ends_at").toInstant());
    }
}
