package io.sillage.trip;

import java.util.Collection;
import java.util.Map;

/** One figure from 0 to 100 for each trip of a list that has one. Implemented by who scores trips. */
public interface TripScores {

    /** The scores of trips that the caller has already been allowed to read; those without one are left out. */
    Map<TripId, Integer> of(Collection<TripId> trips);
}
