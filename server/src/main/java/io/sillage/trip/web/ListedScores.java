package io.sillage.trip.web;

import io.sillage.trip.Trip;
import io.sillage.trip.TripId;
import io.sillage.trip.TripScores;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The scores that stand beside trips, from whoever gives some. */
@Component
class ListedScores {

    private final List<TripScores> sources;

    ListedScores(List<TripScores> sources) {
        this.sources = sources;
    }

    Map<TripId, Integer> of(List<Trip> trips) {
        var scores = new HashMap<TripId, Integer>();
        var ids = trips.stream().map(Trip::id).toList();
        sources.forEach(source -> scores.putAll(source.of(ids)));
        return scores;
    }
}
