package io.sillage.location;

import io.sillage.kernel.GeoPoint;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The newest parked place of each car in each ownership period; an older one that comes late changes nothing. */
@Component
class ParkedPlaceTable {

    private static final String UPSERT = """
            insert into location.parked_place as known
            values (?, ?, ?, ?, ?, ?)
            on conflict (vehicle, period) do update set
                latitude_e7 = excluded.latitude_e7, longitude_e7 = excluded.longitude_e7,
                observed_at = excluded.observed_at, received_at = excluded.received_at
            where excluded.observed_at >= known.observed_at
            """;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    ParkedPlaceTable(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    /** A place and the period it belongs to. */
    record Owned(PeriodId period, ParkedPlace place) {}

    void keep(List<Owned> places) {
        if (!places.isEmpty()) {
            jdbc.batchUpdate(UPSERT, places, places.size(), ParkedPlaceTable::fill);
        }
    }

    Optional<ParkedPlace> find(VehicleId car, PeriodId period) {
        return client.sql("select * from location.parked_place where vehicle = ? and period = ?")
                .param(car.value())
                .param(period.value())
                .query((row, n) -> place(car, row))
                .optional();
    }

    private static void fill(PreparedStatement row, Owned owned) throws SQLException {
        var place = owned.place();
        row.setObject(1, place.vehicle().value());
        row.setObject(2, owned.period().value());
        row.setInt(3, (int) Math.round(place.point().latitude() * 1e7));
        row.setInt(4, (int) Math.round(place.point().longitude() * 1e7));
        row.setTimestamp(5, Timestamp.from(place.observedAt()));
        row.setTimestamp(6, Timestamp.from(place.receivedAt()));
    }

    private static ParkedPlace place(VehicleId car, ResultSet row) throws SQLException {
        return new ParkedPlace(
                car,
                GeoPoint.ofE7(row.getInt("latitude_e7"), row.getInt("longitude_e7")),
                row.getTimestamp("observed_at").toInstant(),
                row.getTimestamp("received_at").toInstant());
    }
}
