package io.sillage.location;

import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.Rights;
import io.sillage.privacy.PrivateInterval;
import io.sillage.privacy.PrivateIntervals;
import io.sillage.privacy.Purpose;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where cars are parked (R38), for those who may know. */
@Service
@Transactional(readOnly = true)
public class ParkedPlaces {

    private final ParkedPlaceTable table;
    private final Rights rights;
    private final PrivateIntervals intervals;
    private final Clock clock;

    ParkedPlaces(ParkedPlaceTable table, Rights rights, PrivateIntervals intervals, Clock clock) {
        this.table = table;
        this.rights = rights;
        this.intervals = intervals;
        this.clock = clock;
    }

    /**
     * Where the car last stood in the present ownership period; nothing when it has not told, nor while it is in
     * private mode.
     *
     * @throws io.sillage.kernel.NotFound when the car is not his
     */
    public Optional<ParkedPlace> find(SignedIn who, VehicleId car) {
        var period = rights.requireToSee(who, car, Purpose.FIND_MY_CAR);
        return privateSince(car).isPresent() ? Optional.empty() : table.find(car, period.id());
    }

    /**
     * Since when the car has been in private mode, if it is.
     *
     * @throws io.sillage.kernel.NotFound when the car is not his
     */
    public Optional<Instant> privateSince(SignedIn who, VehicleId car) {
        rights.requireToSee(who, car, Purpose.FIND_MY_CAR);
        return privateSince(car);
    }

    private Optional<Instant> privateSince(VehicleId car) {
        var now = clock.instant();
        return intervals.of(car).stream()
                .filter(interval -> interval.covers(now))
                .map(PrivateInterval::from)
                .findFirst();
    }
}
