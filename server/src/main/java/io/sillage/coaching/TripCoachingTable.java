package io.sillage.coaching;

import io.sillage.trip.RecordedTrip;
import io.sillage.trip.Trip;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes how trips were driven, one statement a batch, in the transaction that records them. */
@Component
class TripCoachingTable {

    private static final String UPSERT = """
            insert into coaching.trip_coaching
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (trip) do update set
                vehicle = excluded.vehicle, period = excluded.period, started_at = excluded.started_at,
                distance_m = excluded.distance_m, electric_m = excluded.electric_m,
                charge_m = excluded.charge_m, eco_m = excluded.eco_m, power_m = excluded.power_m,
                charge_s = excluded.charge_s, eco_s = excluded.eco_s, power_s = excluded.power_s,
                acceleration = excluded.acceleration, braking = excluded.braking,
                constant_speed = excluded.constant_speed
            """;

    private final JdbcTemplate jdbc;

    TripCoachingTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(List<RecordedTrip> trips) {
        jdbc.batchUpdate(
                UPSERT, trips, trips.size(), (row, recorded) -> fill(row, recorded.trip(), Driving.of(recorded)));
    }

    private static void fill(PreparedStatement row, Trip trip, Driving driving) throws SQLException {
        var zones = driving.zones();
        var scores = driving.scores();
        row.setObject(1, trip.id().value());
        row.setObject(2, trip.vehicle().value());
        row.setObject(3, trip.period().value());
        row.setTimestamp(4, Timestamp.from(trip.startedAt()));
        row.setDouble(5, trip.distanceM());
        row.setObject(6, trip.electricM(), Types.DOUBLE);
        row.setDouble(7, zones.chargeM());
        row.setDouble(8, zones.ecoM());
        row.setDouble(9, zones.powerM());
        row.setDouble(10, zones.chargeS());
        row.setDouble(11, zones.ecoS());
        row.setDouble(12, zones.powerS());
        row.setObject(13, real(scores.acceleration()), Types.REAL);
        row.setObject(14, real(scores.braking()), Types.REAL);
        row.setObject(15, real(scores.constantSpeed()), Types.REAL);
    }

    private static @Nullable Float real(@Nullable Double score) {
        return score == null ? null : score.floatValue();
    }
}
