package io.sillage.location;

import io.sillage.kernel.VehicleId;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.privacy.PrivateInterval;
import io.sillage.privacy.PrivateIntervals;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where cars stand, but for those that are in private mode now. Whoever asks has been asked for his right to it. */
@Component
class Whereabouts {

    private final ParkedPlaceTable table;
    private final PrivateIntervals intervals;
    private final Clock clock;

    Whereabouts(ParkedPlaceTable table, PrivateIntervals intervals, Clock clock) {
        this.table = table;
        this.intervals = intervals;
        this.clock = clock;
    }

    Optional<ParkedPlace> find(OwnershipPeriod period) {
        return privateSince(period.vehicle()).isPresent()
                ? Optional.empty()
                : table.find(period.vehicle(), period.id());
    }

    Optional<Instant> privateSince(VehicleId car) {
        var now = clock.instant();
        return intervals.of(car).stream()
                .filter(interval -> interval.covers(now))
                .map(PrivateInterval::from)
                .findFirst();
    }
}
