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
     * The present ownership period of this person with this car. The owner may use his car's data for each purpose; a
     * program that speaks for him sees the cars that he named.
     *
     * @throws NotFound when the car is not his now, or is not there: the two look the same
     */
    public OwnershipPeriod require(SignedIn who, VehicleId car, Purpose purpose) {
        return periodAt(car, clock.instant())
                .filter(period -> period.owner().equals(who.account()))
                .filter(period -> who.sight().covers(period.id()))
                .orElseThrow(NotFound::new);
    }

    /**
     * The periods that may be looked at in a person's name: all of them when he is there himself, so that past trips stay
     * readable by who drove them; to a program that speaks for him those that he named, for as long as the car is his.
     */
    public List<OwnershipPeriod> periodsOf(SignedIn who) {
        var all = periodsOf(who.account());
        if (who.sight().whole()) {
            return all;
        }
        var now = clock.instant();
        return all.stream()
                .filter(period -> period.covers(now) && who.sight().covers(period.id()))
                .toList();
    }

    /** All periods of a person, past ones too, newest first. */
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
