package io.sillage.ownership;

import io.sillage.garage.Garage;
import io.sillage.kernel.AccountId;
import io.sillage.kernel.NotFound;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a car passes from an owner to the one whom he hands it to: one period ends and the next begins, or neither (G16). */
@Service
@Transactional
public class Passing {

    private final Ownership ownership;
    private final Successions successions;
    private final AddedCarTable added;
    private final ClaimTable claims;
    private final Garage garage;

    Passing(Ownership ownership, Successions successions, AddedCarTable added, ClaimTable claims, Garage garage) {
        this.ownership = ownership;
        this.successions = successions;
        this.added = added;
        this.claims = claims;
        this.garage = garage;
    }

    /**
     * Passes a car on as of an instant.
     *
     * @throws NotFound when the period is not the present one of its car any more
     * @throws SuccessionWaits when a dealer has confirmed somebody else
     */
    public OwnershipPeriod pass(OwnershipPeriod present, AccountId buyer, Instant at) {
        var car = present.vehicle();
        successions.settleFor(car, buyer);
        var ended = ownership.end(car, at);
        if (!ended.id().equals(present.id())) {
            throw new NotFound();
        }
        var vin = garage.car(car).vin();
        added.remove(present.owner(), vin);
        claims.remove(present.owner(), vin);
        claims.remove(buyer, vin);
        return ownership.begin(car, buyer, at);
    }
}
