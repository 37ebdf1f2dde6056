package io.sillage.notification;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.Digest;
import io.sillage.privacy.Envelopes;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The browsers that are told at once, and the address of a person's own. What could be used to reach them is sealed. */
@Repository
class PushTable {

    private final JdbcClient jdbc;
    private final Envelopes envelopes;
    private final JsonMapper json;

    PushTable(JdbcClient jdbc, Envelopes envelopes, JsonMapper json) {
        this.jdbc = jdbc;
        this.envelopes = envelopes;
        this.json = json;
    }

    /** What is sealed of a browser. */
    record SealedBrowser(String endpoint, byte[] point, byte[] secret) {}

    /** Keeps a browser under its endpoint; the same one again takes its own place, whoever had it before. */
    void put(AccountId account, PushTarget.Browser browser, String device, Instant now) {
        var endpoint = browser.endpoint().toString();
        var keys = browser.keys();
        var sealed = envelopes.seal(
                browser.id(), json.writeValueAsBytes(new SealedBrowser(endpoint, keys.point(), keys.secret())));
        jdbc.sql("delete from notification.push_subscription where endpoint = ?")
                .param(Digest.of(endpoint))
                .update();
        jdbc.sql("""
                insert into notification.push_subscription (id, account, session, device, endpoint, sealed, made_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(browser.id(), account.value(), browser.session(), device, Digest.of(endpoint), sealed)
                .param(Timestamp.from(now))
                .update();
    }

    List<PushSubscription> all(AccountId account) {
        return jdbc.sql("""
                select id, device, made_at from notification.push_subscription where account = ? order by made_at desc""")
                .param(account.value())
                .query((row, number) -> new PushSubscription(
                        row.getObject("id", UUID.class),
                        Objects.requireNonNull(row.getString("device")),
                        row.getTimestamp("made_at").toInstant()))
                .list();
    }

    /** Of whom no more is wanted than that he is there: his browsers, and the address of his own. */
    List<UUID> targets(AccountId account) {
        return jdbc.sql("""
                select id from notification.push_subscription where account = :account
                union all select id from notification.hook where account = :account""")
                .param("account", account.value())
                .query(PushTable::id)
                .list();
    }

    Optional<PushTarget> find(UUID target) {
        return jdbc.sql("select id, session, sealed from notification.push_subscription where id = ?")
                .param(target)
                .query(this::browser)
                .optional()
                .map(PushTarget.class::cast)
                .or(() -> jdbc.sql("select id, kind, sealed from notification.hook where id = ?")
                        .param(target)
                        .query(this::service)
                        .optional()
                        .map(PushTarget.class::cast));
    }

    boolean end(AccountId account, UUID browser) {
        return jdbc.sql("delete from notification.push_subscription where id = ? and account = ?")
                        .params(browser, account.value())
                        .update()
                > 0;
    }

    void end(UUID target) {
        jdbc.sql("delete from notification.push_subscription where id = ?")
                .param(target)
                .update();
    }

    void put(AccountId account, Hook hook, Instant now) {
        var id = UUID.randomUUID();
        jdbc.sql("delete from notification.hook where account = ?")
                .param(account.value())
                .update();
        jdbc.sql("insert into notification.hook (account, id, kind, sealed, made_at) values (?, ?, ?, ?, ?)")
                .params(account.value(), id, hook.kind().name(), envelopes.seal(id, json.writeValueAsBytes(hook)))
                .param(Timestamp.from(now))
                .update();
    }

    Optional<Hook> hookOf(AccountId account) {
        return jdbc.sql("select id, sealed from notification.hook where account = ?")
                .param(account.value())
                .query((row, number) -> hook(row))
                .optional();
    }

    void endHook(AccountId account) {
        jdbc.sql("delete from notification.hook where account = ?")
                .param(account.value())
                .update();
    }

    private static UUID id(ResultSet row, int number) throws SQLException {
        return Objects.requireNonNull(row.getObject("id", UUID.class));
    }

    private PushTarget.Browser browser(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var kept = json.readValue(envelopes.open(id, row.getBytes("sealed")), SealedBrowser.class);
        return new PushTarget.Browser(
                id,
                Objects.requireNonNull(row.getString("session")),
                URI.create(kept.endpoint),
                new BrowserKeys(kept.point, kept.secret));
    }

    private PushTarget.Service service(ResultSet row, int number) throws SQLException {
        var hook = hook(row);
        return new PushTarget.Service(
                row.getObject("id", UUID.class),
                hook.kind(),
                URI.create(hook.address()),
                hook.secret().getBytes(StandardCharsets.UTF_8));
    }

    private Hook hook(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return json.readValue(envelopes.open(id, row.getBytes("sealed")), Hook.class);
    }
}
