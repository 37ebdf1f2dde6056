package io.sillage.headunit;

import io.sillage.kernel.Digest;
import io.sillage.kernel.VehicleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The head units. A car has one, and a key is of one. */
@Repository
class UnitTable {

    private final JdbcClient jdbc;

    UnitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Unit> find(UUID id) {
        return jdbc.sql("select * from headunit.unit where id = ?")
                .param(id)
                .query(UnitTable::unit)
                .optional();
    }

    Optional<Unit> findByToken(String token) {
        return jdbc.sql("select * from headunit.unit where digest = ?")
                .param(Digest.of(token))
                .query(UnitTable::unit)
                .optional();
    }

    Optional<Unit> findByThumbprint(String thumbprint) {
        return jdbc.sql("select * from headunit.unit where thumbprint = ? for update")
                .param(thumbprint)
                .query(UnitTable::unit)
                .optional();
    }

    Optional<Unit> findIn(VehicleId car) {
        return jdbc.sql("select * from headunit.unit where vehicle = ?")
                .param(car.value())
                .query(UnitTable::unit)
                .optional();
    }

    void add(Unit unit, String token) {
        jdbc.sql("insert into headunit.unit (id, vehicle, thumbprint, digest, enrolled_at) values (?, ?, ?, ?, ?)")
                .params(
                        unit.id(),
                        unit.vehicle().value(),
                        unit.thumbprint(),
                        Digest.of(token),
                        Timestamp.from(unit.enrolledAt()))
                .update();
    }

    /** Forgets a unit, and its link and requests with it. */
    void remove(UUID id) {
        jdbc.sql("delete from headunit.unit where id = ?").param(id).update();
    }

    static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getObject("id", UUID.class),
                new VehicleId(row.getObject("vehicle", UUID.class)),
                row.getString("thumbprint"),
                row.getTimestamp("enrolled_at").toInstant());
    }
}
