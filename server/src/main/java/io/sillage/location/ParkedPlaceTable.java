package io.sillage.location;

import io.sillage.kernel.GeoPoint;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import io.sillage.privacy.PrivateInterval;
import io.sillage.trip.SqlArrays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The newest parked place of each car in each ownership period; an older one that comes late changes nothing. */
@Component
class ParkedPlaceTable {

    private static final String UPSERT = """
            insert into location.parked_place as known
                   (vehicle, period, latitude_e7, longitude_e7, observed_at, received_at, fixed_at, driven_on_m)
            select vehicle, period, latitude, longitude, to_timestamp(observed / 1000.0),
                   to_timestamp(received / 1000.0), to_timestamp(fixed / 1000.0), driven_on
              from unnest(?, ?, ?, ?, ?, ?, ?, ?)
                as s (vehicle, period, latitude, longitude, observed, received, fixed, driven_on)
            on conflict (vehicle, period) do update set
                latitude_e7 = excluded.latitude_e7, longitude_e7 = excluded.longitude_e7,
                observed_at = excluded.observed_at, received_at = excluded.received_at,
                fixed_at = excluded.fixed_at, driven_on_m = excluded.driven_on_m
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

    /** Keeps the newest of each car; rows go in by car, so that two writers wait for each other in one order. */
    void keep(List<Owned> places) {
        if (places.isEmpty()) {
            return;
        }
        var newest = newestOfEach(places);
        jdbc.update(
                UPSERT,
                statement -> new SqlArrays<>(statement, newest)
                        .uuids(owned -> owned.place().vehicle().value())
                        .uuids(owned -> owned.period().value())
                        .ints(owned -> e7(owned.place().point().latitude()))
                        .ints(owned -> e7(owned.place().point().longitude()))
                        .millis(owned -> owned.place().observedAt())
                        .millis(owned -> owned.place().receivedAt())
                        .millis(owned -> owned.place().fixedAt())
                        .ints(owned -> owned.place().drivenOnM()));
    }

    private static List<Owned> newestOfEach(List<Owned> places) {
        var newest = new TreeMap<String, Owned>();
        for (var owned : places) {
            newest.merge(
                    owned.place().vehicle().value() + " " + owned.period().value(), owned, ParkedPlaceTable::later);
        }
        return List.copyOf(newest.values());
    }

    private static Owned later(Owned before, Owned owned) {
        return owned.place().observedAt().isBefore(before.place().observedAt()) ? before : owned;
    }

    private static int e7(double degrees) {
        return (int) Math.round(degrees * 1e7);
    }

    Optional<ParkedPlace> find(VehicleId car, PeriodId period) {
        return client.sql("""
                select place.*, stop.ended_at as left_at
                  from location.parked_place as place
                  left join location.unplaced_stop as stop
                    on stop.vehicle = place.vehicle and stop.period = place.period and stop.ended_at > place.observed_at
                 where place.vehicle = ? and place.period = ?""")
                .param(car.value())
                .param(period.value())
                .query((row, n) -> place(car, row))
                .optional();
    }

    /** Forgets where a car stood in a private time. */
    void forget(VehicleId car, PrivateInterval time) {
        client.sql("""
                delete from location.parked_place
                 where vehicle = ? and observed_at >= ? and observed_at < coalesce(?::timestamptz, 'infinity')""")
                .param(car.value())
                .param(Timestamp.from(time.from()))
                .param(time.until() == null ? null : Timestamp.from(time.until()))
                .update();
    }

    /** Forgets where a car stood as of an instant. */
    void forget(VehicleId car, PeriodId period, Instant observedAt) {
        client.sql("delete from location.parked_place where vehicle = ? and period = ? and observed_at = ?")
                .param(car.value())
                .param(period.value())
                .param(Timestamp.from(observedAt))
                .update();
    }

    private static ParkedPlace place(VehicleId car, ResultSet row) throws SQLException {
        var observed = row.getTimestamp("observed_at").toInstant();
        var fixed = row.getTimestamp("fixed_at");
        var left = row.getTimestamp("left_at");
        return new ParkedPlace(
                car,
                GeoPoint.ofE7(row.getInt("latitude_e7"), row.getInt("longitude_e7")),
                observed,
                row.getTimestamp("received_at").toInstant(),
                fixed == null ? observed : fixed.toInstant(),
                row.getInt("driven_on_m"),
                left == null ? null : left.toInstant());
    }
}
