package io.sillage.ownership;

import io.sillage.garage.Vin;
import io.sillage.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cars that people put on their accounts. */
@Repository
class AddedCarTable {

    private final JdbcClient jdbc;

    AddedCarTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a car; one that is there already stays as it is. */
    AddedCar add(AccountId person, Vin vin, Instant now) {
        jdbc.sql("""
                insert into ownership.added_car (id, person, vin, added_at) values (?, ?, ?, ?)
                on conflict (person, vin) do nothing""")
                .params(UUID.randomUUID(), person.value(), vin.value(), Timestamp.from(now))
                .update();
        return all(person).stream()
                .filter(car -> car.vin().equals(vin))
                .findFirst()
                .orElseThrow();
    }

    /** In the order in which they were added. */
    List<AddedCar> all(AccountId person) {
        return jdbc.sql("select id, person, vin from ownership.added_car where person = ? order by added_at, id")
                .param(person.value())
                .query(AddedCarTable::car)
                .list();
    }

    Optional<AddedCar> find(AccountId person, UUID id) {
        return jdbc.sql("select id, person, vin from ownership.added_car where person = ? and id = ?")
                .params(person.value(), id)
                .query(AddedCarTable::car)
                .optional();
    }

    void remove(AccountId person, Vin vin) {
        jdbc.sql("delete from ownership.added_car where person = ? and vin = ?")
                .params(person.value(), vin.value())
                .update();
    }

    private static AddedCar car(ResultSet row, int number) throws SQLException {
        return new AddedCar(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("person", UUID.class)),
                new Vin(row.getString("vin")));
    }
}
