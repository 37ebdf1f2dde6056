package io.sillage.account;

import io.sillage.kernel.AccountId;
import io.sillage.passkey.Credential;
import io.sillage.passkey.Use;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The passkeys of all accounts. */
@Repository
class PasskeyTable {

    private static final String COLUMNS = """
            select id, account, credential_id, credential, counter, backup_eligible, backed_up, name, added, last_used
            from account.passkey""";

    private final JdbcClient jdbc;

    PasskeyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a new one, unless this credential is known already, to whomever. */
    boolean add(Passkey passkey) {
        return jdbc.sql("""
                insert into account.passkey
                  (id, account, credential_id, credential, counter, backup_eligible, backed_up, name, added)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (credential_id) do nothing""")
                        .params(
                                passkey.id(),
                                passkey.account().value(),
                                passkey.credential().id(),
                                passkey.credential().data(),
                                passkey.credential().counter(),
                                passkey.credential().backupEligible(),
                                passkey.credential().backedUp(),
                                passkey.name(),
                                Timestamp.from(passkey.added()))
                        .update()
                == 1;
    }

    Optional<Passkey> find(byte[] credentialId) {
        return jdbc.sql(COLUMNS + " where credential_id = ?")
                .param(credentialId)
                .query(PasskeyTable::passkey)
                .optional();
    }

    List<Passkey> all(AccountId account) {
        return jdbc.sql(COLUMNS + " where account = ? order by added, id")
                .param(account.value())
                .query(PasskeyTable::passkey)
                .list();
    }

    /**
     * Notes a use. A counter that stands still or goes back, on an authenticator that counts, is no use of it: of two at
     * once with the same count, one is.
     */
    boolean use(UUID id, Use use, Instant now) {
        return jdbc.sql("""
                update account.passkey set counter = :counter, backed_up = :backedUp, last_used = :now
                where id = :id and (counter < :counter or (counter = 0 and :counter = 0))""")
                        .param("counter", use.counter())
                        .param("backedUp", use.backedUp())
                        .param("now", Timestamp.from(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean remove(AccountId account, UUID id) {
        return jdbc.sql("delete from account.passkey where id = ? and account = ?")
                        .params(id, account.value())
                        .update()
                == 1;
    }

    void removeAll(AccountId account) {
        jdbc.sql("delete from account.passkey where account = ?")
                .param(account.value())
                .update();
    }

    void removeAddedSince(AccountId account, Instant since) {
        jdbc.sql("delete from account.passkey where account = ? and added > ?")
                .params(account.value(), Timestamp.from(since))
                .update();
    }

    private static Passkey passkey(ResultSet row, int number) throws SQLException {
        var lastUsed = row.getTimestamp("last_used");
        return new Passkey(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account", UUID.class)),
                new Credential(
                        row.getBytes("credential_id"),
                        row.getBytes("credential"),
                        row.getLong("counter"),
                        row.getBoolean("backup_eligible"),
                        row.getBoolean("backed_up")),
                row.getString("name"),
                row.getTimestamp("added").toInstant(),
                lastUsed == null ? null : lastUsed.toInstant());
    }
}
