package io.sillage.ownership;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.VehicleId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins and ends ownership periods. */
@Service
@Transactional
public class Ownership {

    private final KeptPeriodRepository periods;
    private final PeriodCache cache;
    private final ObjectProvider<EndsWithOwnership> endings;

    Ownership(KeptPeriodRepository periods, PeriodCache cache, ObjectProvider<EndsWithOwnership> endings) {
        this.periods = periods;
        this.cache = cache;
        this.endings = endings;
    }

    /**
     * Makes a person the owner of a car from an instant on.
     *
     * @throws AlreadyOwned while another, or he himself, is; of several who ask at once exactly one is told yes
     */
    public OwnershipPeriod begin(VehicleId car, AccountId owner, Instant from) {
        return begin(car, owner, from, false);
    }

    /** The same for one who has shown nothing but that he has the car: his rights are limited until he is confirmed. */
    OwnershipPeriod beginLimited(VehicleId car, AccountId owner, Instant from) {
        return begin(car, owner, from, true);
    }

    /** A dealer has seen the papers of the owner: his rights are limited no more. */
    OwnershipPeriod confirm(OwnershipPeriod period) {
        cache.forgetAfterwards(period.vehicle());
        var kept = periods.findById(period.id()).orElseThrow(NotFound::new);
        return periods.save(kept.confirmed()).period();
    }

    private OwnershipPeriod begin(VehicleId car, AccountId owner, Instant from, boolean limited) {
        cache.forgetAfterwards(car);
        try {
            var period = KeptPeriod.beginning(car, owner, from.truncatedTo(ChronoUnit.MICROS), limited);
            return periods.save(period).period();
        } catch (DataIntegrityViolationException e) {
            throw new AlreadyOwned();
        }
    }

    /**
     * Ends the present period of a car, and whatever hangs on it; what was recorded in it stays with it.
     *
     * @throws NotFound when nobody owns the car
     * @throws PeriodBackwards when that would be before it began
     */
    public OwnershipPeriod end(VehicleId car, Instant until) {
        cache.forgetAfterwards(car);
        var present = periods.findByVehicleAndUntilIsNull(car).orElseThrow(NotFound::new);
        if (!until.isAfter(present.from())) {
            throw new PeriodBackwards();
        }
        var ended = periods.save(present.ending(until.truncatedTo(ChronoUnit.MICROS)))
                .period();
        endings.orderedStream().forEach(ending -> ending.ownershipEnded(ended));
        return ended;
    }
}
