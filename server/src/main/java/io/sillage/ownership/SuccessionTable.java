package io.sillage.ownership;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
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
                        insert into ownership.succession (id, vehicle, period, successor, confirmed_at, due_at, signed_by)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (vehicle) do nothing""")
                        .params(
                                succession.id(),
                                succession.vehicle().value(),
                                succession.period().value(),
                                succession.successor().value(),
                                Timestamp.from(now),
                                Timestamp.from(succession.dueAt()),
                                Objects.requireNonNull(succession.signedBy()))
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

    Optional<Succession> find(UUID id) {
        return jdbc.sql("select * from ownership.succession where id = ?")
                .param(id)
                .query(SuccessionTable::succession)
                .optional();
    }

    /** The same, and nobody else may settle it before this transaction is over. */
    Optional<Succession> lock(UUID id) {
        return jdbc.sql("select * from ownership.succession where id = ? for update")
                .param(id)
                .query(SuccessionTable::succession)
                .optional();
    }

    List<Succession> allDue(Instant now) {
        return jdbc.sql("""
                select * from ownership.succession
                where (objected_at is null or countersigned_at is not null) and due_at <= ? order by due_at""")
                .param(Timestamp.from(now))
                .query(SuccessionTable::succession)
                .list();
    }

    void object(UUID id, Instant now) {
        jdbc.sql("update ownership.succession set objected_at = ? where id = ?")
                .params(Timestamp.from(now), id)
                .update();
    }

    void countersign(UUID id, UUID signer, Instant now, Instant dueAt) {
        jdbc.sql("""
                update ownership.succession set countersigned_by = ?, countersigned_at = ?, due_at = ? where id = ?""")
                .params(signer, Timestamp.from(now), Timestamp.from(dueAt), id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from ownership.succession where id = ?").param(id).update();
    }

    private static Succession succession(ResultSet row, int number) throws SQLException {
        return new Succession(
                row.getObject("id", UUID.class),
                new VehicleId(row.getObject("vehicle", UUID.class)),
                new PeriodId(row.getObject("period", UUID.class)),
                new AccountId(row.getObject("successor", UUID.class)),
                row.getTimestamp("due_at").toInstant(),
                instant(row, "objected_at"),
                row.getObject("signed_by", UUID.class),
                instant(row, "countersigned_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
