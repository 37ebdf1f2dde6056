package io.sillage.ownership;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.privacy.Purpose;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The one authority on who may do what with which car. Every door asks it, for a purpose, before it answers. */
@Service
public class Rights {

    private final PeriodCache cache;
    private final KeptPeriodRepository periods;
    private final Clock clock;

    Rights(PeriodCache cache, KeptPeriodRepository periods, Clock clock) {
        this.cache = cache;
        this.periods = periods;
        this.clock = clock;
    }

    /**
     * The present ownership period of this person with this car. The owner may use his car's data for each purpose.
     *
     * @throws NotFound when the car is not his now, or is not there: the two look the same
     */
    public OwnershipPeriod require(SignedIn who, VehicleId car, Purpose purpose) {
        return periodAt(car, clock.instant())
                .filter(period -> period.owner().equals(who.account()))
                .orElseThrow(NotFound::new);
    }

    /** All periods of a person, past ones too, newest first; past trips stay readable by who drove them. */
    public List<OwnershipPeriod> periodsOf(AccountId person) {
        return periods.findByOwnerOrderByFromDesc(person).stream()
                .map(KeptPeriod::period)
                .toList();
    }

    /** Whether anybody ever was the owner of a car here. */
    public boolean wasEverOwned(VehicleId car) {
        return !cache.of(car).isEmpty();
    }

    /** Whose the car was at an instant. Asked for each report of a car, so it answers from memory. */
    public Optional<OwnershipPeriod> periodAt(VehicleId car, Instant instant) {
        return cache.of(car).stream().filter(period -> period.covers(instant)).findFirst();
    }
}
