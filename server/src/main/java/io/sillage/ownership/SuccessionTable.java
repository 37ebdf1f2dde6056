package io.sillage.ownership;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The successions that wait. */
@Repository
class SuccessionTable {

    private final JdbcClient jdbc;

    SuccessionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one wait; false when one waits for that car already. */
    boolean add(Succession succession, Instant now) {
        return jdbc.sql("""
                        insert into ownership.succession (id, vehicle, period, successor, confirmed_at, due_at)
                        values (?, ?, ?, ?, ?, ?) on conflict (vehicle) do nothing""")
                        .params(
                                succession.id(),
                                succession.vehicle().value(),
                                succession.period().value(),
                                succession.successor().value(),
                                Timestamp.from(now),
                                Timestamp.from(succession.dueAt()))
                        .update()
                == 1;
    }

    Optional<Succession> find(VehicleId car) {
        return jdbc.sql("select * from ownership.succession where vehicle = ?")
                .param(car.value())
                .query(SuccessionTable::succession)
                .optional();
    }

    /** The same, and nobody else may settle it before this transaction is over. */
    Optional<Succession> lock(VehicleId car) {
        return jdbc.sql("select * from ownership.succession where vehicle = ? for update")
                .param(car.value())
                .query(SuccessionTable::succession)
                .optional();
    }

    List<Succession> allDue(Instant now) {
        return jdbc.sql("select * from ownership.succession where objected_at is null and due_at <= ? order by due_at")
                .param(Timestamp.from(now))
                .query(SuccessionTable::succession)
                .list();
    }

    void object(UUID id, Instant now) {
        jdbc.sql("update ownership.succession set objected_at = ? where id = ?")
                .params(Timestamp.from(now), id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from ownership.succession where id = ?").param(id).update();
    }

    private static Succession succession(ResultSet row, int number) throws SQLException {
        var objectedAt = row.getTimestamp("objected_at");
        return new Succession(
                row.getObject("id", UUID.class),
                new VehicleId(row.getObject("vehicle", UUID.class)),
                new PeriodId(row.getObject("period", UUID.class)),
                new AccountId(row.getObject("successor", UUID.class)),
                row.getTimestamp("due_at").toInstant(),
                objectedAt == null ? null : objectedAt.toInstant());
    }
}
