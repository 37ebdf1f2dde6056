package io.sillage.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Fills the database of a platform with the trips of other cars: copies of what it has recorded, each for a car and a
 * period that exist nowhere else. What is sealed in them cannot be opened; they only take their places in tables and
 * indexes.
 */
final class ManyTrips {

    private static final String CARS = """
            create temporary table copied_car on commit drop as
            select number, v.vehicle, gen_random_uuid() as as_vehicle, gen_random_uuid() as as_period
              from generate_series(1, %d) number, (select distinct vehicle from trip.trip) v
            """;

    private static final String IDS = """
            create temporary table copied_trip on commit drop as
            select c.as_vehicle, c.as_period, t.id, gen_random_uuid() as as_trip, gen_random_uuid() as as_session
              from copied_car c join trip.trip t using (vehicle)
            """;

    private static final String TRIPS = """
            insert into trip.trip
            select as_trip, as_vehicle, as_period, started_at, ended_at, received_at, distance_m, duration_s, idle_s,
                   top_kmh, fuel_ml, electric_m, electric_s, harsh_accelerations, harsh_brakings, harsh_cornerings,
                   complete, marks, picture
              from copied_trip join trip.trip using (id)
            """;

    private static final String TRACES = """
            insert into trip.trace
            select as_trip, as_vehicle, traced_at, part, positions_during, samples, positions
              from copied_trip c join trip.trace t on t.trip = c.id
            """;

    private static final String CHUNKS = """
            insert into trip.chunk
            select as_session, as_trip, as_vehicle, as_period, traced_at, received_at, part, part, first, last, sha256
              from copied_trip c join trip.chunk k on k.trip = c.id
            """;

    private static final String COACHING = """
            insert into coaching.trip_coaching
            select as_trip, as_vehicle, as_period, started_at, distance_m, electric_m, charge_m, eco_m, power_m,
                   charge_s, eco_s, power_s, acceleration, braking, constant_speed
              from copied_trip c join coaching.trip_coaching t on t.trip = c.id
            """;

    private ManyTrips() {}

    /** Copies all trips that are there as often as it takes until at least so many are stored. */
    static void fill(Connection database, long wanted) throws SQLException {
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            long there = new Tables(database).count("trip.trip");
            if (there == 0) {
                throw new SQLException("no trip is stored that could be copied");
            }
            long times = Math.ceilDiv(wanted - there, there);
            if (times > 0) {
                copy(statement, times);
                database.commit();
            }
            database.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }

    private static void copy(Statement statement, long times) throws SQLException {
        statement.execute(CARS.formatted(times));
        statement.execute(IDS);
        for (var table : new String[] {TRIPS, TRACES, CHUNKS, COACHING}) {
            statement.execute(table);
        }
    }
}
