package io.sillage.account;

import io.sillage.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The authenticator apps: at most one of an account. Each change is one statement, so that of many at once one wins. */
@Repository
class AuthenticatorTable {

    /** Five wrong codes at once, and one more after each of these: never more than ten in an hour. */
    static final Duration PER_TRY = Duration.ofMinutes(12);

    private static final Duration MOST_AHEAD = PER_TRY.multipliedBy(5);
    private static final Duration BETWEEN_WARNINGS = Duration.ofDays(1);

    private final JdbcClient jdbc;

    AuthenticatorTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins a draft in place of the one before. What was confirmed stays. */
    void begin(AccountId account, byte[] sealedKey, Instant now) {
        jdbc.sql("""
                insert into account.authenticator (account, sealed_key, begun, last_step, tried_until)
                values (:account, :key, :now, 0, :now)
                on conflict (account) do update set sealed_key = excluded.sealed_key, begun = excluded.begun
                where authenticator.confirmed is null""")
                .param("account", account.value())
                .param("key", sealedKey)
                .param("now", Timestamp.from(now))
                .update();
    }

    Optional<Authenticator> find(AccountId account) {
        return jdbc.sql("select account, sealed_key, begun, confirmed from account.authenticator where account = ?")
                .param(account.value())
                .query((row, number) -> authenticator(account, row))
                .optional();
    }

    /** Confirms a draft by the step of its first code, which is used with that. */
    boolean confirm(AccountId account, long step, Instant now) {
        return jdbc.sql("""
                update account.authenticator set confirmed = ?, last_step = ?
                where account = ? and confirmed is null""").params(Timestamp.from(now), step, account.value()).update() == 1;
    }

    /** Uses the code of a step: neither it nor an earlier one is good again. */
    boolean use(AccountId account, long step) {
        return jdbc.sql("""
                update account.authenticator set last_step = ?
                where account = ? and confirmed is not null and last_step < ?""").params(step, account.value(), step).update() == 1;
    }

    /** Takes a try, if one is left. */
    boolean take(AccountId account, Instant now) {
        return jdbc.sql("""
                update account.authenticator
                set tried_until = greatest(tried_until, :now) + :perTry * interval '1 second'
                where account = :account and confirmed is not null
                  and greatest(tried_until, :now) + :perTry * interval '1 second' <= :most""")
                        .param("now", Timestamp.from(now))
                        .param("perTry", PER_TRY.toSeconds())
                        .param("most", Timestamp.from(now.plus(MOST_AHEAD)))
                        .param("account", account.value())
                        .update()
                == 1;
    }

    /** A right code is not a try. */
    void giveBack(AccountId account) {
        jdbc.sql(
                        "update account.authenticator set tried_until = tried_until - ? * interval '1 second' where account = ?")
                .params(PER_TRY.toSeconds(), account.value())
                .update();
    }

    /** Whether the owner is to be told, once a day at most, that all tries were spent. */
    boolean isToBeWarned(AccountId account, Instant now) {
        return jdbc.sql("""
                update account.authenticator set warned = :now
                where account = :account and tried_until > :spent and (warned is null or warned <= :before)""")
                        .param("now", Timestamp.from(now))
                        .param("account", account.value())
                        .param("spent", Timestamp.from(now.plus(MOST_AHEAD).minus(PER_TRY)))
                        .param("before", Timestamp.from(now.minus(BETWEEN_WARNINGS)))
                        .update()
                == 1;
    }

    boolean remove(AccountId account) {
        return jdbc.sql("delete from account.authenticator where account = ? and confirmed is not null")
                        .param(account.value())
                        .update()
                == 1;
    }

    void removeAddedSince(AccountId account, Instant since) {
        jdbc.sql("delete from account.authenticator where account = ? and (confirmed is null or confirmed > ?)")
                .params(account.value(), Timestamp.from(since))
                .update();
    }

    private static Authenticator authenticator(AccountId account, ResultSet row) throws SQLException {
        var confirmed = row.getTimestamp("confirmed");
        return new Authenticator(
                account,
                row.getBytes("sealed_key"),
                row.getTimestamp("begun").toInstant(),
                confirmed == null ? null : confirmed.toInstant());
    }
}
