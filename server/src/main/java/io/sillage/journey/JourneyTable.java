package io.sillage.journey;

import io.sillage.journey.Journey.State;
import io.sillage.journey.Journey.Times;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Journeys as they are kept. */
@Repository
class JourneyTable {

    private final JdbcClient jdbc;
    private final JourneySeal seal;

    JourneyTable(JdbcClient jdbc, JourneySeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** A journey, and what its owner is not shown: the command that tells its car, and the number of the last receipt. */
    record Kept(Journey journey, @Nullable UUID command, int lastReceipt) {}

    void add(Journey journey) {
        jdbc.sql("""
                insert into journey.journey (id, period, vehicle, plan, state, made_at, changed_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        journey.id(),
                        journey.period().value(),
                        journey.vehicle().value(),
                        sealed(journey),
                        journey.state().name(),
                        Timestamp.from(journey.times().madeAt()),
                        Timestamp.from(journey.times().changedAt()))
                .update();
    }

    /** Keeps what a draft is called and where it leads; says whether it is a draft still. */
    boolean change(Journey journey) {
        return jdbc.sql("update journey.journey set plan = ?, changed_at = ? where id = ? and state = 'DRAFT'")
                        .params(sealed(journey), Timestamp.from(journey.times().changedAt()), journey.id())
                        .update()
                == 1;
    }

    /** A draft waits for its car from now on. */
    void queue(UUID id, UUID command, Instant now) {
        jdbc.sql("""
                update journey.journey set state = 'QUEUED', command = ?, sent_at = ?, changed_at = ?
                 where id = ? and state = 'DRAFT'""")
                .params(command, Timestamp.from(now), Timestamp.from(now), id)
                .update();
    }

    /** Takes back one that waits; says whether it still did. */
    boolean withdraw(UUID id, Instant now) {
        return jdbc.sql("""
                        update journey.journey set state = 'WITHDRAWN', changed_at = ? where id = ? and state = 'QUEUED'""").params(Timestamp.from(now), id).update() == 1;
    }

    /** What a receipt of the car has changed. */
    void advance(UUID id, State state, int reached, int receipt, Instant now) {
        jdbc.sql("""
                update journey.journey set state = ?, reached = ?, last_receipt = ?, changed_at = ?,
                       delivered_at = coalesce(delivered_at, ?)
                 where id = ?""")
                .params(state.name(), reached, receipt, Timestamp.from(now), Timestamp.from(now), id)
                .update();
    }

    /** Newest first. */
    List<Journey> ofPeriod(PeriodId period) {
        return jdbc.sql("select * from journey.journey where period = ? order by changed_at desc, id")
                .param(period.value())
                .query((row, n) -> kept(row).journey())
                .list();
    }

    /** The one that was sent last first. */
    List<Kept> keptOfPeriod(PeriodId period) {
        return jdbc.sql("select * from journey.journey where period = ? order by sent_at desc nulls last, id")
                .param(period.value())
                .query((row, n) -> kept(row))
                .list();
    }

    Optional<Kept> find(PeriodId period, UUID id) {
        return jdbc.sql("select * from journey.journey where period = ? and id = ?")
                .params(period.value(), id)
                .query((row, n) -> kept(row))
                .optional();
    }

    /** The same, which nobody else changes until this transaction ends. */
    Optional<Kept> findToChange(PeriodId period, UUID id) {
        return jdbc.sql("select * from journey.journey where period = ? and id = ? for update")
                .params(period.value(), id)
                .query((row, n) -> kept(row))
                .optional();
    }

    void forget(UUID id) {
        jdbc.sql("delete from journey.journey where id = ?").param(id).update();
    }

    void forgetPeriod(PeriodId period) {
        jdbc.sql("delete from journey.journey where period = ?")
                .param(period.value())
                .update();
    }

    void forgetBefore(Instant oldest) {
        jdbc.sql("delete from journey.journey where changed_at < ?")
                .param(Timestamp.from(oldest))
                .update();
    }

    /** Those that no car came for since then wait no more. */
    void expireSentBefore(Instant oldest, Instant now) {
        jdbc.sql("update journey.journey set state = 'EXPIRED', changed_at = ? where state = 'QUEUED' and sent_at <= ?")
                .params(Timestamp.from(now), Timestamp.from(oldest))
                .update();
    }

    private byte[] sealed(Journey journey) {
        return seal.seal(journey.period(), journey.id(), new JourneySeal.Content(journey.name(), journey.stops()));
    }

    private Kept kept(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var period = new PeriodId(row.getObject("period", UUID.class));
        var content = seal.open(period, id, row.getBytes("plan"));
        var journey = new Journey(
                id,
                new VehicleId(row.getObject("vehicle", UUID.class)),
                period,
                content.name(),
                content.stops(),
                State.valueOf(row.getString("state")),
                row.getInt("reached"),
                new Times(
                        row.getTimestamp("made_at").toInstant(),
                        row.getTimestamp("changed_at").toInstant(),
                        instant(row.getTimestamp("sent_at")),
                        instant(row.getTimestamp("delivered_at"))));
        return new Kept(journey, row.getObject("command", UUID.class), row.getInt("last_receipt"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
