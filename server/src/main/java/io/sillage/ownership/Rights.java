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
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The one authority on who may do what with which car. Every door asks it, for a purpose, before it answers. */
@Service
public class Rights {

    private final PeriodCache cache;
    private final KeptPeriodRepository periods;
    private final CoUserCache coUsers;
    private final CoUserTable coUserTable;
    private final ReadingLog readings;
    private final Clock clock;

    Rights(
            PeriodCache cache,
            KeptPeriodRepository periods,
            CoUserCache coUsers,
            CoUserTable coUserTable,
            ReadingLog readings,
            Clock clock) {
        this.cache = cache;
        this.periods = periods;
        this.coUsers = coUsers;
        this.coUserTable = coUserTable;
        this.readings = readings;
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
     * What this person may see of a car for a purpose: its owner the present period, and whom he lets see it his part of that.
     * To change anything, {@link #require} is asked; once something is shown, {@link #tellRead}.
     *
     * @throws NotFound when he may see nothing of it, or it is not there: the two look the same
     */
    public OwnershipPeriod requireToSee(SignedIn who, VehicleId car, Purpose purpose) {
        var now = clock.instant();
        var present = periodAt(car, now).orElseThrow(NotFound::new);
        if (present.owner().equals(who.account())) {
            return require(who, car, purpose);
        }
        return coUsers.of(car).stream()
                .filter(one -> who.sight().whole()
                        && one.person().equals(who.account())
                        && one.period().equals(present.id())
                        && one.maySee(purpose, now))
                .findFirst()
                .map(one -> one.partOf(present))
                .orElseThrow(NotFound::new);
    }

    /**
     * What may be read in a person's name for a purpose: his periods as {@link #periodsOf(SignedIn)} has them, and his parts of
     * those of others, which no program sees.
     */
    public List<OwnershipPeriod> seenBy(SignedIn who, Purpose purpose) {
        if (!who.sight().whole()) {
            return periodsOf(who);
        }
        var now = clock.instant();
        var parts = sharedWith(who.account()).stream()
                .filter(one -> one.maySee(purpose, now))
                .flatMap(one -> periodAt(one.vehicle(), now).map(one::partOf).stream());
        return Stream.concat(periodsOf(who).stream(), parts).toList();
    }

    /**
     * Something of a period was shown to somebody. Its owner will see that it was, unless it was he himself; each door that shows
     * what a car recorded says so.
     */
    public void tellRead(SignedIn who, OwnershipPeriod period, Purpose purpose) {
        if (!who.sight().whole() || !period.owner().equals(who.account())) {
            readings.add(who, period.id(), purpose);
        }
    }

    /** Whether the car is this person's now. */
    public boolean isOwner(SignedIn who, VehicleId car) {
        return periodAt(car, clock.instant())
                .filter(period -> period.owner().equals(who.account()))
                .isPresent();
    }

    /** Which cars of others this person may see now. */
    List<CoUser> sharedWith(AccountId person) {
        var now = clock.instant();
        return coUserTable.ofPerson(person).stream()
                .filter(one -> one.isIn(now)
                        && periodAt(one.vehicle(), now)
                                .filter(present -> present.id().equals(one.period()))
                                .isPresent())
                .toList();
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
