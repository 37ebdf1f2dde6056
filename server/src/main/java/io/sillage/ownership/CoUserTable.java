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

/** The people whom owners let see their cars. Who was put out is gone; who ran out of time stays until his row is forgotten. */
@Repository
class CoUserTable {

    private final JdbcClient jdbc;

    CoUserTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets somebody in, in place of how he was before. */
    void add(CoUser one) {
        jdbc.sql("""
                insert into ownership.co_user (id, vehicle, period, person, sees, "from", until)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (period, person) do update
                   set id = excluded.id, sees = excluded.sees, "from" = excluded."from", until = excluded.until""")
                .param(one.id())
                .param(one.vehicle().value())
                .param(one.period().value())
                .param(one.person().value())
                .param(Purposes.names(one.sees()))
                .param(Timestamp.from(one.from()))
                .param(one.until() == null ? null : Timestamp.from(one.until()))
                .update();
    }

    List<CoUser> ofCar(VehicleId car) {
        return jdbc.sql("select * from ownership.co_user where vehicle = ? order by \"from\", id")
                .param(car.value())
                .query(CoUserTable::coUser)
                .list();
    }

    List<CoUser> ofPerson(AccountId person) {
        return jdbc.sql("select * from ownership.co_user where person = ? order by \"from\" desc, id")
                .param(person.value())
                .query(CoUserTable::coUser)
                .list();
    }

    Optional<CoUser> find(UUID id) {
        return jdbc.sql("select * from ownership.co_user where id = ?")
                .param(id)
                .query(CoUserTable::coUser)
                .optional();
    }

    void remove(UUID id) {
        jdbc.sql("delete from ownership.co_user where id = ?").param(id).update();
    }

    /** Puts out all of a period, and says who they were. */
    List<CoUser> removeAll(PeriodId period) {
        return jdbc.sql("delete from ownership.co_user where period = ? returning *")
                .param(period.value())
                .query(CoUserTable::coUser)
                .list();
    }

    /** The cars that somebody may not see any more since an instant. */
    List<VehicleId> carsLeftIn(Instant after, Instant upTo) {
        return jdbc.sql("select distinct vehicle from ownership.co_user where until > ? and until <= ?")
                .params(Timestamp.from(after), Timestamp.from(upTo))
                .query((row, number) -> new VehicleId(row.getObject(1, UUID.class)))
                .list();
    }

    void forgetEnded(Instant now) {
        jdbc.sql("delete from ownership.co_user where until <= ?")
                .param(Timestamp.from(now))
                .update();
    }

    private static CoUser coUser(ResultSet row, int number) throws SQLException {
        var until = row.getTimestamp("until");
        return new CoUser(
                row.getObject("id", UUID.class),
                new VehicleId(row.getObject("vehicle", UUID.class)),
                new PeriodId(row.getObject("period", UUID.class)),
                new AccountId(row.getObject("person", UUID.class)),
                Purposes.of(row.getArray("sees")),
                row.getTimestamp("from").toInstant(),
                until == null ? null : until.toInstant());
    }
}
