package io.sillage.location;

import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.Rights;
import io.sillage.privacy.Purpose;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where cars are parked (R38), for those who may know. */
@Service
@Transactional(readOnly = true)
public class ParkedPlaces {

    private final ParkedPlaceTable table;
    private final Rights rights;

    ParkedPlaces(ParkedPlaceTable table, Rights rights) {
        this.table = table;
        this.rights = rights;
    }

    /**
     * Where the car last stood in the present ownership period; nothing when it has not told.
     *
     * @throws io.sillage.kernel.NotFound when the car is not his
     */
    public Optional<ParkedPlace> find(SignedIn who, VehicleId car) {
        var period = rights.require(who, car, Purpose.FIND_MY_CAR);
        return table.find(car, period.id());
    }
}
