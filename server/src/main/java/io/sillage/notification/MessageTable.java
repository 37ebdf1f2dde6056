package io.sillage.notification;

import io.sillage.kernel.AccountId;
import io.sillage.privacy.Envelopes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The messages of people, the newest first. What fills their words is sealed. */
@Repository
class MessageTable {

    private static final String SELECT =
            "select id, words, sealed, path, rest_in_mail, kept_at, read_at from notification.message where account = ? ";

    private final JdbcClient jdbc;
    private final Envelopes envelopes;
    private final JsonMapper json;

    MessageTable(JdbcClient jdbc, Envelopes envelopes, JsonMapper json) {
        this.jdbc = jdbc;
        this.envelopes = envelopes;
        this.json = json;
    }

    /** What fills the words of a message. */
    record Sealed(List<Object> arguments) {}

    void add(AccountId account, Message message) {
        var sealed = envelopes.seal(message.id(), json.writeValueAsBytes(new Sealed(message.arguments())));
        jdbc.sql("""
                insert into notification.message (id, account, words, sealed, path, rest_in_mail, kept_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(message.id(), account.value(), message.words(), sealed)
                .param(message.path())
                .param(message.restInMail())
                .param(Timestamp.from(message.keptAt()))
                .update();
    }

    /** Those that were kept before another one; the newest when there is none. */
    List<Message> newest(AccountId account, @Nullable UUID before, int most) {
        if (before == null) {
            return jdbc.sql(SELECT + "order by kept_at desc, id desc limit ?")
                    .params(account.value(), most)
                    .query(this::message)
                    .list();
        }
        return jdbc.sql(SELECT + """
                and (kept_at, id) < (select kept_at, id from notification.message where id = ? and account = ?)
                order by kept_at desc, id desc limit ?""")
                .params(account.value(), before, account.value(), most)
                .query(this::message)
                .list();
    }

    Optional<Message> find(AccountId account, UUID id) {
        return jdbc.sql(SELECT + "and id = ?")
                .params(account.value(), id)
                .query(this::message)
                .optional();
    }

    int unread(AccountId account) {
        return jdbc.sql("select count(*) from notification.message where account = ? and read_at is null")
                .param(account.value())
                .query(Integer.class)
                .single();
    }

    void read(AccountId account, UUID id, Instant now) {
        jdbc.sql("""
                update notification.message set read_at = ? where account = ? and id = ? and read_at is null""").params(Timestamp.from(now), account.value(), id).update();
    }

    void readAll(AccountId account, Instant now) {
        jdbc.sql("update notification.message set read_at = ? where account = ? and read_at is null")
                .params(Timestamp.from(now), account.value())
                .update();
    }

    void unreadAgain(AccountId account, UUID id) {
        jdbc.sql("update notification.message set read_at = null where account = ? and id = ?")
                .params(account.value(), id)
                .update();
    }

    void forgetBefore(Instant moment) {
        jdbc.sql("delete from notification.message where kept_at < ?")
                .param(Timestamp.from(moment))
                .update();
    }

    private Message message(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var sealed = json.readValue(envelopes.open(id, row.getBytes("sealed")), Sealed.class);
        return new Message(
                id,
                Objects.requireNonNull(row.getString("words")),
                sealed.arguments(),
                row.getString("path"),
                row.getBoolean("rest_in_mail"),
                row.getTimestamp("kept_at").toInstant(),
                row.getTimestamp("read_at") != null);
    }
}
