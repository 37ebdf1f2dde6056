package io.sillage.trip;

import io.sillage.trip.TraceSeal.Kind;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes trips, whole batches at a time, in the partition of the month in which each began. */
@Repository
class TripStore {

    private static final String INSERT = """
            insert into trip.trip (id, vehicle, period, started_at, ended_at, received_at,
                                   distance_m, duration_s, idle_s, top_kmh, fuel_ml, electric_m, electric_s,
                                   harsh_accelerations, harsh_brakings, harsh_cornerings, complete, marks, picture,
                                   odometer_start_m, odometer_end_m)
            select id, vehicle, period, to_timestamp(started / 1000.0), to_timestamp(ended / 1000.0),
                   to_timestamp(received / 1000.0),
                   distance_m, duration_s, idle_s, top_kmh, fuel_ml, electric_m, electric_s,
                   harsh_accelerations, harsh_brakings, harsh_cornerings, complete, marks, picture,
                                   odometer_start_m, odometer_end_m
              from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                as s (id, vehicle, period, started, ended, received,
                      distance_m, duration_s, idle_s, top_kmh, fuel_ml, electric_m, electric_s,
                      harsh_accelerations, harsh_brakings, harsh_cornerings, complete, marks, picture,
                                   odometer_start_m, odometer_end_m)""";

    private final JdbcTemplate jdbc;
    private final TraceSeal seal;

    TripStore(JdbcTemplate jdbc, TraceSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void insert(List<Trip> trips) {
        if (trips.isEmpty()) {
            return;
        }
        jdbc.update(
                INSERT,
                statement -> new SqlArrays<>(statement, trips)
                        .uuids(trip -> trip.id().value())
                        .uuids(trip -> trip.vehicle().value())
                        .uuids(trip -> trip.period().value())
                        .millis(Trip::startedAt)
                        .millis(Trip::endedAt)
                        .millis(Trip::receivedAt)
                        .doubles(Trip::distanceM)
                        .doubles(Trip::durationS)
                        .doubles(Trip::idleS)
                        .doubles(Trip::topKmh)
                        .doubles(Trip::fuelMl)
                        .doubles(Trip::electricM)
                        .doubles(Trip::electricS)
                        .ints(Trip::harshAccelerations)
                        .ints(Trip::harshBrakings)
                        .ints(Trip::harshCornerings)
                        .booleans(Trip::complete)
                        .texts(TripStore::marks)
                        .bytes(this::picture)
                        .longs(Trip::odometerStartM)
                        .longs(Trip::odometerEndM));
    }

    /** Takes trips out that are about to be written anew: they may have moved to another month. */
    void delete(Collection<UUID> trips) {
        jdbc.update("delete from trip.trip where id = any (?)", (Object) trips.toArray(UUID[]::new));
    }

    private static String marks(Trip trip) {
        return trip.quality().marks().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private byte[] picture(Trip trip) {
        return seal.seal(trip.period(), trip.id().value(), 0, Kind.PICTURE, to -> PictureCode.put(to, trip));
    }
}
