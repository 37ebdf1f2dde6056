package io.sillage.coaching;

import io.sillage.kernel.PeriodId;
import io.sillage.privacy.Choices;
import io.sillage.privacy.Purpose;
import io.sillage.trip.TripId;
import io.sillage.trip.TripScores;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The global score beside each trip of a list, where coaching is agreed to. */
@Component
class ListScores implements TripScores {

    private final JdbcClient jdbc;
    private final Choices choices;

    ListScores(JdbcClient jdbc, Choices choices) {
        this.jdbc = jdbc;
        this.choices = choices;
    }

    @Override
    public Map<TripId, Integer> of(Collection<TripId> trips) {
        var scores = new HashMap<TripId, Integer>();
        var agreed = new HashMap<UUID, Boolean>();
        jdbc.sql("""
                select trip, period, round((acceleration + braking) / 2) as score
                  from coaching.trip_coaching
                 where trip = any(?) and acceleration is not null and braking is not null
                """)
                .param(trips.stream().map(TripId::value).toArray(UUID[]::new))
                .query(row -> {
                    if (agreed.computeIfAbsent(row.getObject("period", UUID.class), this::isAgreed)) {
                        scores.put(new TripId(row.getObject("trip", UUID.class)), row.getInt("score"));
                    }
                });
        return scores;
    }

    private boolean isAgreed(UUID period) {
        return choices.agreed(new PeriodId(period)).contains(Purpose.COACHING);
    }
}
