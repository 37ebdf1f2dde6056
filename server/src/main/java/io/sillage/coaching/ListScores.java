package io.sillage.coaching;

import io.sillage.trip.TripId;
import io.sillage.trip.TripScores;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The global score beside each trip of a list. */
@Component
class ListScores implements TripScores {

    private final JdbcClient jdbc;

    ListScores(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<TripId, Integer> of(Collection<TripId> trips) {
        var scores = new HashMap<TripId, Integer>();
        jdbc.sql("""
                select trip, round((acceleration + braking) / 2) as score
                  from coaching.trip_coaching
                 where trip = any(?) and acceleration is not null and braking is not null
                """)
                .param(trips.stream().map(TripId::value).toArray(UUID[]::new))
                .query(row -> {
                    scores.put(new TripId(row.getObject("trip", UUID.class)), row.getInt("score"));
                });
        return scores;
    }
}
