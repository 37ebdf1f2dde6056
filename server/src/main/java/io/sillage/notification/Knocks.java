package io.sillage.notification;

import io.sillage.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The knocks that wait, one for each place where a person is told at once of one message. A claim is a lease, as in the
 * outbox of letters.
 */
@Repository
class Knocks {

    static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final PushTable targets;
    private final Clock clock;

    Knocks(JdbcClient jdbc, PushTable targets, Clock clock) {
        this.jdbc = jdbc;
        this.targets = targets;
        this.clock = clock;
    }

    /** A knock in hand, and how often it has been tried with this time. */
    record Claimed(
            UUID id, int tries, AccountId account, UUID target, UUID message, MessageKind kind, Instant postedAt) {}

    /** In the transaction of the message: at each place there is, once. */
    void post(AccountId account, UUID message, MessageKind kind) {
        var now = Timestamp.from(clock.instant());
        for (var target : targets.targets(account)) {
            jdbc.sql("""
                    insert into notification.knock
                        (id, account, target, message, kind, posted_at, due_at, tries, state)
                    values (?, ?, ?, ?, ?, ?, ?, 0, 'WAITING') on conflict do nothing""")
                    .params(UUID.randomUUID(), account.value(), target, message, kind.name(), now, now)
                    .update();
        }
    }

    /** Takes what is due, the longest waiting first; nobody else gets it while the lease runs. */
    List<Claimed> claim(int most) {
        var now = clock.instant();
        return jdbc.sql("""
                update notification.knock set tries = tries + 1, due_at = :leased
                where id in (select id from notification.knock where state = 'WAITING' and due_at <= :now
                             order by due_at limit :most for update skip locked)
                returning id, tries, account, target, message, kind, posted_at""")
                .param("leased", Timestamp.from(now.plus(LEASE)))
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(Knocks::claimed)
                .list();
    }

    void delivered(Claimed knock) {
        close(knock, "SENT", null);
    }

    void giveUp(Claimed knock, String reason) {
        close(knock, "GIVEN_UP", reason);
    }

    void tryAgain(Claimed knock, Duration later) {
        jdbc.sql("update notification.knock set due_at = ? where id = ? and state = 'WAITING'")
                .params(Timestamp.from(clock.instant().plus(later)), knock.id())
                .update();
    }

    /** Puts it off without having tried. */
    void holdBack(Claimed knock, Instant until) {
        jdbc.sql("update notification.knock set due_at = ?, tries = tries - 1 where id = ? and state = 'WAITING'")
                .params(Timestamp.from(until), knock.id())
                .update();
    }

    void forgetClosedBefore(Instant moment) {
        jdbc.sql("delete from notification.knock where closed_at < ?")
                .param(Timestamp.from(moment))
                .update();
    }

    private void close(Claimed knock, String state, @Nullable String reason) {
        jdbc.sql("""
                update notification.knock set state = :state, reason = :reason, closed_at = :now
                where id = :id and state = 'WAITING'""")
                .param("state", state)
                .param("reason", reason)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", knock.id())
                .update();
    }

    private static Claimed claimed(ResultSet row, int number) throws SQLException {
        return new Claimed(
                row.getObject("id", UUID.class),
                row.getInt("tries"),
                new AccountId(row.getObject("account", UUID.class)),
                row.getObject("target", UUID.class),
                row.getObject("message", UUID.class),
                MessageKind.valueOf(Objects.requireNonNull(row.getString("kind"))),
                row.getTimestamp("posted_at").toInstant());
    }
}
