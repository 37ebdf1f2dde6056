package io.sillage.location;

import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.Rights;
import io.sillage.privacy.Purpose;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where cars are parked (R38), for those who may know. */
@Service
@Transactional(readOnly = true)
public class ParkedPlaces {

    private final Whereabouts whereabouts;
    private final Rights rights;

    ParkedPlaces(Whereabouts whereabouts, Rights rights) {
        this.whereabouts = whereabouts;
        this.rights = rights;
    }

    /**
     * Where the car last stood in the present ownership period; nothing when it has not told, nor while it is in
     * private mode, nor for a program that may not see places.
     *
     * @throws io.sillage.kernel.NotFound when the car is not his
     */
    public Optional<ParkedPlace> find(SignedIn who, VehicleId car) {
        var period = rights.requireToSee(who, car, Purpose.FIND_MY_CAR);
        if (!who.sight().places()) {
            return Optional.empty();
        }
        rights.tellRead(who, period, Purpose.FIND_MY_CAR);
        return whereabouts.find(period);
    }

    /**
     * Since when the car has been in private mode, if it is.
     *
     * @throws io.sillage.kernel.NotFound when the car is not his
     */
    public Optional<Instant> privateSince(SignedIn who, VehicleId car) {
        rights.requireToSee(who, car, Purpose.FIND_MY_CAR);
        return whereabouts.privateSince(car);
    }
}
