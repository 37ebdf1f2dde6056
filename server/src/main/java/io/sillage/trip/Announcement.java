package io.sillage.trip;

import io.sillage.kernel.LiveUpdates;
import java.util.Collection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells open pages that a car has new or changed trips, once these are committed. */
@Component
class Announcement {

    private final ObjectProvider<LiveUpdates> liveUpdates;

    Announcement(ObjectProvider<LiveUpdates> liveUpdates) {
        this.liveUpdates = liveUpdates;
    }

    void changed(Collection<Trip> trips) {
        trips.stream()
                .map(Trip::vehicle)
                .distinct()
                .forEach(car -> liveUpdates.ifAvailable(pages -> pages.changed(car, "trip")));
    }
}
