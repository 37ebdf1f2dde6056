package io.sillage.notification;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.Spelling;
import io.sillage.notification.MailTransport.Outcome;
import io.sillage.privacy.Envelopes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The letters that wait. What they say is sealed, and gone once they are sent or given up. A claim is a lease: who dies
 * with a letter in hand leaves it to be claimed again.
 */
@Repository
class Outbox {

    static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Envelopes envelopes;
    private final JsonMapper json;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Envelopes envelopes, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.envelopes = envelopes;
        this.json = json;
        this.clock = clock;
    }

    /** A letter in hand, and how often it has been tried with this time. */
    record Claimed(UUID id, int tries, Mail mail) {}

    void add(AccountId account, String words, Mail mail) {
        var id = UUID.randomUUID();
        var now = at(clock.instant());
        jdbc.sql("""
                insert into notification.letter (id, account, words, sealed, posted_at, due_at, tries, state)
                values (?, ?, ?, ?, ?, ?, 0, 'WAITING')""")
                .params(id, account.value(), words, envelopes.seal(id, json.writeValueAsBytes(mail)), now, now)
                .update();
    }

    /** Takes what is due, the longest waiting first; nobody else gets it while the lease runs. */
    List<Claimed> claim(int most) {
        var now = clock.instant();
        return jdbc.sql("""
                update notification.letter set tries = tries + 1, due_at = :leased
                where id in (select id from notification.letter where state = 'WAITING' and due_at <= :now
                             order by due_at limit :most for update skip locked)
                returning id, tries, sealed""")
                .param("leased", at(now.plus(LEASE)))
                .param("now", at(now))
                .param("most", most)
                .query(this::claimed)
                .list();
    }

    void delivered(Claimed letter) {
        close(letter, "SENT", null);
    }

    /** Gives a letter up for a reason, which stays beside it. */
    void giveUp(Claimed letter, Outcome why) {
        close(letter, "GIVEN_UP", Spelling.of(why));
    }

    void tryAgain(Claimed letter, Duration later) {
        jdbc.sql("update notification.letter set due_at = ? where id = ? and state = 'WAITING'")
                .params(at(clock.instant().plus(later)), letter.id())
                .update();
    }

    /** Forgets that there were letters, once nobody asks any more. */
    void forgetClosedBefore(Instant moment) {
        jdbc.sql("delete from notification.letter where closed_at < ?")
                .param(at(moment))
                .update();
    }

    private void close(Claimed letter, String state, @Nullable String reason) {
        jdbc.sql("""
                update notification.letter set state = :state, reason = :reason, sealed = null, closed_at = :now
                where id = :id and state = 'WAITING'""")
                .param("state", state)
                .param("reason", reason)
                .param("now", at(clock.instant()))
                .param("id", letter.id())
                .update();
    }

    private Claimed claimed(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var mail = json.readValue(envelopes.open(id, row.getBytes("sealed")), Mail.class);
        return new Claimed(id, row.getInt("tries"), mail);
    }

    private static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }
}
