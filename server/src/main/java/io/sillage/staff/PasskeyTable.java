package io.sillage.staff;

import io.sillage.passkey.Credential;
import io.sillage.passkey.Use;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The passkeys of those who work here. */
@Repository
class PasskeyTable {

    private final JdbcClient jdbc;

    PasskeyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a new one, unless this credential is known already, to whomever. */
    boolean add(StaffPasskey passkey, Instant now) {
        var credential = passkey.credential();
        return jdbc.sql("""
                        insert into staff.passkey
                          (id, member, credential_id, credential, counter, backup_eligible, backed_up, added_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (credential_id) do nothing""")
                        .params(
                                passkey.id(),
                                passkey.member(),
                                credential.id(),
                                credential.data(),
                                credential.counter(),
                                credential.backupEligible(),
                                credential.backedUp(),
                                Timestamp.from(now))
                        .update()
                == 1;
    }

    Optional<StaffPasskey> find(byte[] credentialId) {
        return jdbc.sql("select * from staff.passkey where credential_id = ?")
                .param(credentialId)
                .query(PasskeyTable::passkey)
                .optional();
    }

    /** Notes a use; a counter that stands still or goes back, on an authenticator that counts, is no use of it. */
    boolean use(UUID id, Use use, Instant now) {
        return jdbc.sql("""
                        update staff.passkey set counter = :counter, backed_up = :backedUp, used_at = :now
                        where id = :id and (counter < :counter or (counter = 0 and :counter = 0))""")
                        .param("counter", use.counter())
                        .param("backedUp", use.backedUp())
                        .param("now", Timestamp.from(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    void removeAll(UUID member) {
        jdbc.sql("delete from staff.passkey where member = ?").param(member).update();
    }

    private static StaffPasskey passkey(ResultSet row, int number) throws SQLException {
        return new StaffPasskey(
                row.getObject("id", UUID.class),
                row.getObject("member", UUID.class),
                new Credential(
                        row.getBytes("credential_id"),
                        row.getBytes("credential"),
                        row.getLong("counter"),
                        row.getBoolean("backup_eligible"),
                        row.getBoolean("backed_up")));
    }
}
