package io.sillage.handover;

import io.sillage.handover.HandOver.Step;
import io.sillage.kernel.AccountId;
import io.sillage.kernel.Digest;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.ShownCode;
import io.sillage.privacy.Envelopes;
import java.nio.charset.StandardCharsets;
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

/** The hand-overs. A code is kept as a digest to find it by, and sealed to show it again, until it was used. */
@Repository
class HandOverTable {

    private final JdbcClient jdbc;
    private final Envelopes envelopes;

    HandOverTable(JdbcClient jdbc, Envelopes envelopes) {
        this.jdbc = jdbc;
        this.envelopes = envelopes;
    }

    /** Begins one; false when one of this car is open. */
    boolean begin(HandOver sale, ShownCode code) {
        return jdbc.sql("""
                        insert into handover.hand_over (id, vehicle, period, seller, digest, sealed, started_at, ends_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (vehicle) where outcome is null do nothing""")
                        .params(
                                sale.id(),
                                sale.vehicle().value(),
                                sale.period().value(),
                                sale.seller().value(),
                                Digest.of(code.value()),
                                envelopes.seal(sale.id(), code.value().getBytes(StandardCharsets.US_ASCII)),
                                Timestamp.from(sale.startedAt()),
                                Timestamp.from(sale.endsAt()))
                        .update()
                == 1;
    }

    /** Asks an owner about somebody who has his car; false when a hand-over of it is open. */
    boolean ask(HandOver sale) {
        return jdbc.sql("""
                        insert into handover.hand_over
                               (id, vehicle, period, seller, buyer, asked, started_at, ends_at, proven_at)
                        values (?, ?, ?, ?, ?, true, ?, ?, ?) on conflict (vehicle) where outcome is null do nothing""")
                        .param(sale.id())
                        .param(sale.vehicle().value())
                        .param(sale.period().value())
                        .param(sale.seller().value())
                        .param(Objects.requireNonNull(sale.buyer()).value())
                        .param(Timestamp.from(sale.startedAt()))
                        .param(Timestamp.from(sale.endsAt()))
                        .param(Timestamp.from(sale.startedAt()))
                        .update()
                == 1;
    }

    Optional<HandOver> find(UUID id) {
        return jdbc.sql("select * from handover.hand_over where id = ?")
                .param(id)
                .query(HandOverTable::handOver)
                .optional();
    }

    /** The same, and nobody else may take it further before this transaction is over. */
    Optional<HandOver> lock(UUID id) {
        return jdbc.sql("select * from handover.hand_over where id = ? for update")
                .param(id)
                .query(HandOverTable::handOver)
                .optional();
    }

    /** The one of a car that is open, also when its time is over. */
    Optional<HandOver> findOpen(VehicleId car) {
        return jdbc.sql("select * from handover.hand_over where vehicle = ? and outcome is null")
                .param(car.value())
                .query(HandOverTable::handOver)
                .optional();
    }

    Optional<HandOver> lockOpen(VehicleId car) {
        return jdbc.sql("select * from handover.hand_over where vehicle = ? and outcome is null for update")
                .param(car.value())
                .query(HandOverTable::handOver)
                .optional();
    }

    /** The one whose seller gave this code, which nobody has used. */
    Optional<HandOver> lockByCode(ShownCode code) {
        return jdbc.sql("select * from handover.hand_over where digest = ? and outcome is null for update")
                .param(Digest.of(code.value()))
                .query(HandOverTable::handOver)
                .optional();
    }

    /** What a person is buying, the newest first. */
    List<HandOver> openOfBuyer(AccountId buyer) {
        return jdbc.sql("select * from handover.hand_over where buyer = ? and outcome is null order by started_at desc")
                .param(buyer.value())
                .query(HandOverTable::handOver)
                .list();
    }

    /** All of which the buyer has shown that he has the car, after the seller began. */
    List<HandOver> allProven() {
        return jdbc.sql(
                        "select * from handover.hand_over where outcome is null and proven_at is not null and not asked")
                .query(HandOverTable::handOver)
                .list();
    }

    Optional<ShownCode> findCode(UUID id) {
        return jdbc.sql("select sealed from handover.hand_over where id = ? and sealed is not null")
                .param(id)
                .query(byte[].class)
                .optional()
                .map(kept -> new ShownCode(new String(envelopes.open(id, kept), StandardCharsets.US_ASCII)));
    }

    /** Its code was entered, and is good for nothing more. */
    void enter(UUID id, AccountId buyer) {
        jdbc.sql("update handover.hand_over set buyer = ?, digest = null, sealed = null where id = ?")
                .params(buyer.value(), id)
                .update();
    }

    /** Takes a try at the odometer, if one of so many is left. */
    boolean takeReading(UUID id, int most) {
        return jdbc.sql("update handover.hand_over set readings = readings + 1 where id = ? and readings < ?")
                        .params(id, most)
                        .update()
                == 1;
    }

    void prove(UUID id, Instant at) {
        jdbc.sql("update handover.hand_over set proven_at = ? where id = ?")
                .params(Timestamp.from(at), id)
                .update();
    }

    void close(UUID id, Step outcome, Instant at) {
        jdbc.sql("""
                update handover.hand_over set outcome = ?, closed_at = ?, digest = null, sealed = null where id = ?""").params(outcome.name(), Timestamp.from(at), id).update();
    }

    /** Ends those whose time is over. */
    void lapse(Instant now) {
        jdbc.sql("""
                update handover.hand_over set outcome = 'LAPSED', closed_at = ends_at, digest = null, sealed = null
                where outcome is null and ends_at <= ?""").param(Timestamp.from(now)).update();
    }

    void forgetClosedBefore(Instant moment) {
        jdbc.sql("delete from handover.hand_over where closed_at < ?")
                .param(Timestamp.from(moment))
                .update();
    }

    private static HandOver handOver(ResultSet row, int number) throws SQLException {
        var buyer = row.getObject("buyer", UUID.class);
        var outcome = row.getString("outcome");
        return new HandOver(
                row.getObject("id", UUID.class),
                new VehicleId(row.getObject("vehicle", UUID.class)),
                new PeriodId(row.getObject("period", UUID.class)),
                new AccountId(row.getObject("seller", UUID.class)),
                buyer == null ? null : new AccountId(buyer),
                row.getBoolean("asked"),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                instant(row, "proven_at"),
                instant(row, "closed_at"),
                outcome == null ? null : Step.valueOf(outcome));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
