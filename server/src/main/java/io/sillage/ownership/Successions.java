package io.sillage.ownership;

import io.sillage.brand.Brand;
import io.sillage.kernel.AccountId;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.privacy.Purpose;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a used car comes to its new owner when the old one has not taken it off his account (R26, A16, A21): the old one is
 * told, and has the brand pack's time to object. Objected to, it stays as it is, until dealers settle it.
 */
@Service
@Transactional
public class Successions {

    private final SuccessionTable successions;
    private final Rights rights;
    private final Ownership ownership;
    private final OwnershipLetters letters;
    private final Duration timeToObject;
    private final Clock clock;

    Successions(
            SuccessionTable successions,
            Rights rights,
            Ownership ownership,
            OwnershipLetters letters,
            Brand brand,
            Clock clock) {
        this.successions = successions;
        this.rights = rights;
        this.ownership = ownership;
        this.letters = letters;
        this.timeToObject = Duration.ofDays(brand.rules().objectionDays());
        this.clock = clock;
    }

    /** What waits for a person's car, for him to object to or not. */
    @Transactional(readOnly = true)
    public Optional<Succession> find(SignedIn who, VehicleId car) {
        var period = rights.require(who, car, Purpose.VEHICLE);
        return successions.find(car).filter(waiting -> waiting.period().equals(period.id()));
    }

    /**
     * The owner says that the car is still his: nothing passes without dealers looking into it again.
     *
     * @throws NotFound when the car is not his, or nothing waits for it
     */
    public void object(SignedIn who, VehicleId car) {
        var period = rights.require(who, car, Purpose.VEHICLE);
        var waiting = successions
                .lock(car)
                .filter(succession -> succession.period().equals(period.id()))
                .orElseThrow(NotFound::new);
        if (waiting.objectedAt() == null) {
            successions.object(waiting.id(), now());
            letters.tellObjected(period, waiting.successor());
        }
    }

    /**
     * Lets somebody wait to follow the present owner, who is told.
     *
     * @throws SuccessionWaits when somebody waits already
     */
    Succession begin(OwnershipPeriod present, AccountId successor) {
        var now = now();
        var succession = new Succession(
                UUID.randomUUID(), present.vehicle(), present.id(), successor, now.plus(timeToObject), null);
        if (!successions.add(succession, now)) {
            throw new SuccessionWaits();
        }
        letters.tellFollowed(present);
        return succession;
    }

    /**
     * Settles what waits for a car whose owner has just parted with it: who waits has it at once. Whom the owner objected to
     * has not; nothing waits any more.
     */
    void ownerLeft(VehicleId car, Instant at) {
        successions.lock(car).ifPresent(waiting -> {
            if (waiting.objectedAt() == null) {
                pass(waiting, at);
            } else {
                successions.remove(waiting.id());
            }
        });
    }

    /**
     * Nothing waits any more for a car that its owner himself hands to this person.
     *
     * @throws SuccessionWaits when a dealer has confirmed somebody else
     */
    void settleFor(VehicleId car, AccountId buyer) {
        successions.lock(car).ifPresent(waiting -> {
            if (!waiting.successor().equals(buyer)) {
                throw new SuccessionWaits();
            }
            successions.remove(waiting.id());
        });
    }

    /** Passes a car on when its time has come. Asked for one that is not due, does nothing. */
    void passWhenDue(VehicleId car) {
        var now = now();
        successions.lock(car).filter(waiting -> waiting.isDue(now)).ifPresent(waiting -> {
            var present = rights.periodAt(car, now);
            if (present.isPresent() && !present.get().id().equals(waiting.period())) {
                successions.remove(waiting.id());
                return;
            }
            present.ifPresent(owner -> letters.tellEnded(ownership.end(car, now)));
            pass(waiting, now);
        });
    }

    private void pass(Succession waiting, Instant at) {
        successions.remove(waiting.id());
        letters.tellBegun(ownership.begin(waiting.vehicle(), waiting.successor(), at));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
