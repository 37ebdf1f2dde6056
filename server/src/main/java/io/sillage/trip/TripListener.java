package io.sillage.trip;

import java.util.List;

/** Draws something of its own from trips, in the transaction that records them; writes set-based. */
public interface TripListener {

    /** The trips of one batch, new and recomputed. A trip may be told again: the last telling stands. */
    void recorded(List<RecordedTrip> batch);
}
