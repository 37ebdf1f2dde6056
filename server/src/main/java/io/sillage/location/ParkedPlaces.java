package io.sillage.location;

import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Where cars are parked (R38), for those who may know. */
@Service
public class ParkedPlaces {

    ParkedPlaces() {}

    public Optional<ParkedPlace> find(SignedIn who, VehicleId car) {
        throw new UnsupportedOperationException("filled in by the pages room");
    }
}
