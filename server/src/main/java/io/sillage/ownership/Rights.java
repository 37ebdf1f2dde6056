package io.sillage.ownership;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.privacy.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The one authority on who may do what with which car. Every door asks it, for a purpose, before it answers. */
@Service
public class Rights {

    Rights() {}

    /**
     * The present ownership period of this person with this car.
     *
     * @throws io.sillage.kernel.NotFound when the car is not his now, or is not there: the two look the same
     */
    public OwnershipPeriod require(SignedIn who, VehicleId car, Purpose purpose) {
        throw new UnsupportedOperationException("filled in by the people room");
    }

    /** All periods of a person, past ones too, newest first; past trips stay readable by who drove them. */
    public List<OwnershipPeriod> periodsOf(AccountId person) {
        throw new UnsupportedOperationException("filled in by the people room");
    }

    /** Whose the car was at an instant. Asked for each report of a car, so it answers from memory. */
    public Optional<OwnershipPeriod> periodAt(VehicleId car, Instant instant) {
        throw new UnsupportedOperationException("filled in by the people room");
    }
}
