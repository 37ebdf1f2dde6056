package io.sillage.headunit;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.Digest;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.ownership.ShownCode;
import io.sillage.privacy.Envelopes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The codes that owners finish in their cars: one a car. */
@Repository
class RegistrationTable {

    private final JdbcClient jdbc;
    private final Envelopes envelopes;

    RegistrationTable(JdbcClient jdbc, Envelopes envelopes) {
        this.jdbc = jdbc;
        this.envelopes = envelopes;
    }

    /** Whose code it was that was tried, and whether it was that. */
    record Tried(PeriodId period, AccountId person, boolean right) {}

    void replace(OwnershipPeriod owner, ShownCode code, Instant endsAt) {
        removeOf(owner.vehicle());
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into headunit.registration (id, vehicle, period, person, digest, sealed, ends_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        owner.vehicle().value(),
                        owner.id().value(),
                        owner.owner().value(),
                        Digest.of(code.value()),
                        envelopes.seal(id, code.value().getBytes(StandardCharsets.US_ASCII)),
                        Timestamp.from(endsAt))
                .update();
    }

    Optional<Registration> find(OwnershipPeriod owner, Instant now) {
        return jdbc.sql("select id, sealed, ends_at from headunit.registration where period = ? and ends_at > ?")
                .params(owner.id().value(), Timestamp.from(now))
                .query((row, number) -> new Registration(
                        new ShownCode(new String(
                                envelopes.open(row.getObject(1, UUID.class), row.getBytes(2)),
                                StandardCharsets.US_ASCII)),
                        row.getTimestamp(3).toInstant()))
                .optional();
    }

    /** Takes one of so many tries at the code of a car, if one is left. */
    Optional<Tried> tryOnce(VehicleId car, ShownCode typed, Instant now, int most) {
        return jdbc.sql("""
                update headunit.registration set tries = tries + 1 where vehicle = ? and ends_at > ? and tries < ?
                returning period, person, digest""")
                .params(car.value(), Timestamp.from(now), most)
                .query((row, number) -> new Tried(
                        new PeriodId(row.getObject(1, UUID.class)),
                        new AccountId(row.getObject(2, UUID.class)),
                        MessageDigest.isEqual(row.getBytes(3), Digest.of(typed.value()))))
                .optional();
    }

    void removeOf(VehicleId car) {
        jdbc.sql("delete from headunit.registration where vehicle = ?")
                .param(car.value())
                .update();
    }

    void removeOf(AccountId person) {
        jdbc.sql("delete from headunit.registration where person = ?")
                .param(person.value())
                .update();
    }

    void forgetEnded(Instant now) {
        jdbc.sql("delete from headunit.registration where ends_at <= ?")
                .param(Timestamp.from(now))
                .update();
    }
}
