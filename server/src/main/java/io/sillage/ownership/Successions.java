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
 * told, and has the brand pack's time to object. Objected to, it stays as it is, until a second member of the dealers' staff
 * has looked into it: nobody there gives a car away alone.
 */
@Service
@Transactional
public class Successions {

    /** For how long an owner whose objection was overruled knows of it before the car leaves him. */
    static final Duration LAST_NOTICE = Duration.ofDays(1);

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

    /** What waits, for the dealer's desk that let it begin; nothing once it is settled. */
    @Transactional(readOnly = true)
    public Optional<Succession> find(UUID id) {
        return successions.find(id);
    }

    /**
     * A second member of staff has looked into the owner's objection and lets the car pass all the same: no sooner than it
     * would have, and a day from now at the earliest, so that the owner knows before it does.
     *
     * @throws NoObjection when there is none that stands
     * @throws SecondPersonNeeded when it is who signed first
     */
    public void countersign(UUID id, UUID signer) {
        var waiting = lockDisputed(id);
        if (signer.equals(waiting.signedBy())) {
            throw new SecondPersonNeeded();
        }
        var now = now();
        var earliest = now.plus(LAST_NOTICE);
        var dueAt = waiting.dueAt().isAfter(earliest) ? waiting.dueAt() : earliest;
        successions.countersign(id, signer, now, dueAt);
        rights.periodAt(waiting.vehicle(), now).ifPresent(letters::tellOverruled);
        letters.tellAccepted(waiting.successor(), waiting.vehicle());
    }

    /**
     * The objection is right: the car stays its owner's, and nobody waits for it any more.
     *
     * @throws NoObjection when there is none that stands
     */
    public void uphold(UUID id) {
        var waiting = lockDisputed(id);
        successions.remove(id);
        rights.periodAt(waiting.vehicle(), now()).ifPresent(letters::tellUpheld);
        letters.tellDeclined(waiting.successor(), waiting.vehicle());
    }

    private Succession lockDisputed(UUID id) {
        return successions.lock(id).filter(Succession::isDisputed).orElseThrow(NoObjection::new);
    }

    /**
     * Lets somebody wait to follow the present owner, who is told.
     *
     * @throws SuccessionWaits when somebody waits already
     */
    Succession begin(OwnershipPeriod present, AccountId successor, UUID signer) {
        var now = now();
        var succession = new Succession(
                UUID.randomUUID(),
                present.vehicle(),
                present.id(),
                successor,
                now.plus(timeToObject),
                null,
                signer,
                null);
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
            if (!waiting.isDisputed()) {
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
