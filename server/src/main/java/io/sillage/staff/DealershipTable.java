package io.sillage.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dealerships. */
@Repository
class DealershipTable {

    private final JdbcClient jdbc;

    DealershipTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when there is one of this name in this town. */
    boolean add(Dealership dealership, Instant now) {
        return jdbc.sql("""
                        insert into staff.dealership (id, name, town, added_at) values (?, ?, ?, ?)
                        on conflict (name, town) do nothing""")
                        .params(dealership.id(), dealership.name(), dealership.town(), Timestamp.from(now))
                        .update()
                == 1;
    }

    Optional<Dealership> find(UUID id) {
        return jdbc.sql("select id, name, town from staff.dealership where id = ?")
                .param(id)
                .query(DealershipTable::dealership)
                .optional();
    }

    List<Dealership> all() {
        return jdbc.sql("select id, name, town from staff.dealership order by name, town")
                .query(DealershipTable::dealership)
                .list();
    }

    private static Dealership dealership(ResultSet row, int number) throws SQLException {
        return new Dealership(row.getObject("id", UUID.class), row.getString("name"), row.getString("town"));
    }
}
