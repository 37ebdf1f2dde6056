package io.sillage.ownership;

import io.sillage.garage.Vin;
import io.sillage.kernel.AccountId;
import io.sillage.kernel.Digest;
import io.sillage.privacy.Envelopes;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wishes to be known as an owner, and their codes. */
@Repository
class ClaimTable {

    private final JdbcClient jdbc;
    private final Envelopes envelopes;
    private final SecureRandom random = new SecureRandom();

    ClaimTable(JdbcClient jdbc, Envelopes envelopes) {
        this.jdbc = jdbc;
        this.envelopes = envelopes;
    }

    /** Makes a claim with a new code; one that this person made before for this VIN is replaced. */
    Claim make(AccountId person, Vin vin, Instant now, Instant endsAt) {
        var claim = new Claim(
                UUID.randomUUID(), person, vin, ShownCode.random(random).value(), endsAt);
        jdbc.sql("""
                insert into ownership.claim (id, person, vin, digest, sealed, made_at, ends_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (person, vin) do update
                   set id = excluded.id, digest = excluded.digest, sealed = excluded.sealed,
                       made_at = excluded.made_at, ends_at = excluded.ends_at""")
                .params(
                        claim.id(),
                        person.value(),
                        vin.value(),
                        Digest.of(claim.code()),
                        envelopes.seal(claim.id(), claim.code().getBytes(StandardCharsets.US_ASCII)),
                        Timestamp.from(now),
                        Timestamp.from(endsAt))
                .update();
        return claim;
    }

    Optional<Claim> find(AccountId person, Vin vin, Instant now) {
        return jdbc.sql("select * from ownership.claim where person = ? and vin = ? and ends_at > ?")
                .params(person.value(), vin.value(), Timestamp.from(now))
                .query(this::claim)
                .optional();
    }

    Optional<Claim> find(UUID id) {
        return jdbc.sql("select * from ownership.claim where id = ?")
                .param(id)
                .query(this::claim)
                .optional();
    }

    /** One by its id, and nobody else may use it before this transaction is over. */
    Optional<Claim> lock(UUID id, Instant now) {
        return jdbc.sql("select * from ownership.claim where id = ? and ends_at > ? for update")
                .params(id, Timestamp.from(now))
                .query(this::claim)
                .optional();
    }

    /** Finds a claim by the code that a customer shows, however he writes it. */
    Optional<Claim> findByCode(String code, Instant now) {
        return jdbc.sql("select * from ownership.claim where digest = ? and ends_at > ?")
                .params(Digest.of(ShownCode.typed(code).value()), Timestamp.from(now))
                .query(this::claim)
                .optional();
    }

    void remove(AccountId person, Vin vin) {
        jdbc.sql("delete from ownership.claim where person = ? and vin = ?")
                .params(person.value(), vin.value())
                .update();
    }

    void forgetEnded(Instant now) {
        jdbc.sql("delete from ownership.claim where ends_at <= ?")
                .param(Timestamp.from(now))
                .update();
    }

    private Claim claim(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Claim(
                id,
                new AccountId(row.getObject("person", UUID.class)),
                new Vin(row.getString("vin")),
                new String(envelopes.open(id, row.getBytes("sealed")), StandardCharsets.US_ASCII),
                row.getTimestamp("ends_at").toInstant());
    }
}
