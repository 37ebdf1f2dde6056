package io.sillage.trip;

import java.util.Collection;
import java.util.List;

/** Draws something of its own from trips, in the transaction that records them; writes set-based. */
public interface TripListener {

    /** The trips of one batch, new and recomputed. A trip may be told again: the last telling stands. */
    void recorded(List<RecordedTrip> batch);

    /** These trips are no more: what they were belongs to others now, which are told as recorded, or was deleted. */
    default void reshaped(Collection<TripId> gone) {}

    /** The owner deleted these trips: what was learnt from them is forgotten. They are told as reshaped too. */
    default void deleted(List<Trip> trips) {}
}
