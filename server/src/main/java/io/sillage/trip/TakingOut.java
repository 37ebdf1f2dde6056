package io.sillage.trip;

import java.util.Collection;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes trips out that are no more, with whatever was drawn from them. Called inside the transaction that changes them. */
@Component
class TakingOut {

    private final TripStore trips;
    private final ObjectProvider<TripListener> listeners;

    TakingOut(TripStore trips, ObjectProvider<TripListener> listeners) {
        this.trips = trips;
        this.listeners = listeners;
    }

    void takeOut(Collection<UUID> gone) {
        if (!gone.isEmpty()) {
            trips.delete(gone);
            var ids = gone.stream().map(TripId::new).toList();
            listeners.orderedStream().forEach(listener -> listener.reshaped(ids));
        }
    }
}
