package io.sillage.location;

import io.sillage.kernel.GeoPoint;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import io.sillage.privacy.PrivateInterval;
import io.sillage.trip.SqlArrays;
import io.sillage.trip.Trip;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The destinations of cars that are parked; the newest of each ownership period. */
@Component
class LastMileTable {

    private static final String END_BEFORE = """
            delete from location.last_mile where (vehicle, period) in (
                select known.vehicle, known.period
                  from location.last_mile as known
                  join unnest(?, ?, ?) as s (vehicle, period, started)
                    on s.vehicle = known.vehicle and s.period = known.period
                   and known.observed_at < to_timestamp(s.started / 1000.0)
                 order by known.vehicle, known.period for update of known)
            """;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    LastMileTable(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    void keep(VehicleId car, PeriodId period, GeoPoint destination, Instant observedAt) {
        client.sql("""
                insert into location.last_mile as known (vehicle, period, latitude_e7, longitude_e7, observed_at)
                values (?, ?, ?, ?, ?)
                on conflict (vehicle, period) do update set
                    latitude_e7 = excluded.latitude_e7, longitude_e7 = excluded.longitude_e7,
                    observed_at = excluded.observed_at
                where excluded.observed_at > known.observed_at""")
                .params(
                        car.value(),
                        period.value(),
                        (int) Math.round(destination.latitude() * 1e7),
                        (int) Math.round(destination.longitude() * 1e7),
                        Timestamp.from(observedAt))
                .update();
    }

    Optional<GeoPoint> find(VehicleId car, PeriodId period, Instant notBefore) {
        return client.sql("""
                select latitude_e7, longitude_e7 from location.last_mile
                 where vehicle = ? and period = ? and observed_at >= ?""")
                .params(car.value(), period.value(), Timestamp.from(notBefore))
                .query((row, n) -> GeoPoint.ofE7(row.getInt("latitude_e7"), row.getInt("longitude_e7")))
                .optional();
    }

    void end(VehicleId car, PeriodId period) {
        client.sql("delete from location.last_mile where vehicle = ? and period = ?")
                .params(car.value(), period.value())
                .update();
    }

    /** Whoever drives on has got there, or goes elsewhere. Rows are taken by car, so that two writers wait for each other in one order. */
    void endBefore(List<Trip> trips) {
        if (trips.isEmpty()) {
            return;
        }
        jdbc.update(
                END_BEFORE,
                statement -> new SqlArrays<>(statement, trips)
                        .uuids(trip -> trip.vehicle().value())
                        .uuids(trip -> trip.period().value())
                        .millis(Trip::startedAt));
    }

    void forget(VehicleId car, PrivateInterval time) {
        @Nullable Timestamp until = time.until() == null ? null : Timestamp.from(time.until());
        client.sql("""
                delete from location.last_mile
                 where vehicle = ? and observed_at >= ? and observed_at < coalesce(?::timestamptz, 'infinity')""")
                .param(car.value())
                .param(Timestamp.from(time.from()))
                .param(until)
                .update();
    }
}
