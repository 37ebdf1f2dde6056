package io.sillage.trip;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The trips that lack chunks, and the lock that lets one writer at a time put one of them together. */
@Repository
class OpenTrips {

    private static final String HOLD = """
            insert into trip.open_trip (trip, vehicle, heard_at)
            select trip, vehicle, to_timestamp(heard / 1000.0) from unnest(?, ?, ?) as s (trip, vehicle, heard)
             order by trip
            on conflict (trip) do update set heard_at = greatest(open_trip.heard_at, excluded.heard_at)""";

    private static final String CLOSE_QUIET = """
            update trip.open_trip set closed = true
             where trip in (select trip from trip.open_trip where not closed and heard_at <= ?
                             order by heard_at limit ? for update skip locked)
            returning trip""";

    private final JdbcTemplate jdbc;

    OpenTrips(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens the trips of these chunks and holds them until the transaction ends: one row a trip, in rising order. */
    void hold(List<ChunkRow> newestOfEach) {
        jdbc.update(
                HOLD,
                statement -> new SqlArrays<>(statement, newestOfEach)
                        .uuids(ChunkRow::trip)
                        .uuids(row -> row.vehicle().value())
                        .millis(ChunkRow::receivedAt));
    }

    void completed(Collection<UUID> trips) {
        jdbc.update("delete from trip.open_trip where trip = any (?)", (Object) trips.toArray(UUID[]::new));
    }

    Set<UUID> closedAmong(Collection<UUID> trips) {
        return new HashSet<>(jdbc.query(
                "select trip from trip.open_trip where trip = any (?) and closed",
                (row, number) -> row.getObject(1, UUID.class),
                (Object) trips.toArray(UUID[]::new)));
    }

    /** Closes trips of which nothing was heard since, some at a time. */
    List<UUID> close(Instant notHeardSince, int atMost) {
        return jdbc.query(
                CLOSE_QUIET, (row, number) -> row.getObject(1, UUID.class), Timestamp.from(notHeardSince), atMost);
    }
}
