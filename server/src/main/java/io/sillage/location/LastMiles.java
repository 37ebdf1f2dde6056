package io.sillage.location;

import io.sillage.brand.Brand;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.Rights;
import io.sillage.privacy.Purpose;
import io.sillage.trip.Recordings;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way on foot from the parked car to where its route led (R39), for its owner. */
@Service
@Transactional
public class LastMiles {

    private final LastMileTable table;
    private final Whereabouts whereabouts;
    private final Rights rights;
    private final Recordings recordings;
    private final Brand brand;
    private final Clock clock;

    LastMiles(
            LastMileTable table,
            Whereabouts whereabouts,
            Rights rights,
            Recordings recordings,
            Brand brand,
            Clock clock) {
        this.table = table;
        this.whereabouts = whereabouts;
        this.rights = rights;
        this.recordings = recordings;
        this.brand = brand;
        this.clock = clock;
    }

    /**
     * The last mile of a car; nothing when it has no route that led elsewhere, is as near or as far as the brand's rules do not
     * offer it, has driven on, is in private mode, or its owner has not agreed.
     *
     * @throws io.sillage.kernel.NotFound when the car is not his
     */
    @Transactional(readOnly = true)
    public Optional<LastMile> find(SignedIn who, VehicleId car) {
        var period = rights.require(who, car, Purpose.LAST_MILE);
        if (!who.sight().places() || !recordings.allow(car, clock.instant(), Purpose.LAST_MILE)) {
            return Optional.empty();
        }
        return whereabouts
                .find(period)
                .filter(place -> place.leftAt() == null)
                .flatMap(place -> table.find(car, period.id(), place.observedAt())
                        .map(to -> new LastMile(place, to, place.point().metresTo(to))))
                .filter(this::isOffered);
    }

    /** He is there: it is offered no more. Ended already, nothing changes. */
    public void end(SignedIn who, VehicleId car) {
        table.end(car, rights.require(who, car, Purpose.LAST_MILE).id());
    }

    private boolean isOffered(LastMile mile) {
        var rules = brand.rules();
        return mile.metres() >= rules.lastMileFromM() && mile.metres() <= rules.lastMileToM();
    }
}
