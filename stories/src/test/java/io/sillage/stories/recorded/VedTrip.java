package io.sillage.stories.recorded;

import java.time.Instant;

/** One trip of the data set: which car drove it under which number, and from its first measurement to its last. */
record VedTrip(int vehicle, int number, Instant start, Instant end) {

    /** As the index of the data set names it. */
    String name() {
        return vehicle + "/" + number;
    }

    VedTrip until(Instant later) {
        return new VedTrip(vehicle, number, start, later);
    }
}
