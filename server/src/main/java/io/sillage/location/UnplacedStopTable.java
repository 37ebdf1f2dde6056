package io.sillage.location;

import io.sillage.trip.SqlArrays;
import io.sillage.trip.Trip;
import java.util.List;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The newest stop of each car of which the place is not known; an older one that comes late changes nothing. */
@Component
class UnplacedStopTable {

    private static final String UPSERT = """
            insert into location.unplaced_stop as known (vehicle, period, ended_at)
            select vehicle, period, to_timestamp(ended / 1000.0) from unnest(?, ?, ?) as s (vehicle, period, ended)
            on conflict (vehicle, period) do update set ended_at = greatest(known.ended_at, excluded.ended_at)
            """;

    private final JdbcTemplate jdbc;

    UnplacedStopTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Most batches have none. Rows go in by car, so that two writers wait for each other in one order. */
    void keep(List<Trip> trips) {
        if (trips.isEmpty()) {
            return;
        }
        var newest = new TreeMap<String, Trip>();
        for (var trip : trips) {
            newest.merge(trip.vehicle() + " " + trip.period(), trip, UnplacedStopTable::later);
        }
        var rows = List.copyOf(newest.values());
        jdbc.update(
                UPSERT,
                statement -> new SqlArrays<>(statement, rows)
                        .uuids(trip -> trip.vehicle().value())
                        .uuids(trip -> trip.period().value())
                        .millis(Trip::endedAt));
    }

    private static Trip later(Trip before, Trip trip) {
        return trip.endedAt().isBefore(before.endedAt()) ? before : trip;
    }
}
