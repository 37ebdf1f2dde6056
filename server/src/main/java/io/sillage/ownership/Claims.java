package io.sillage.ownership;

import io.sillage.account.Mailboxes;
import io.sillage.garage.Car;
import io.sillage.garage.Garage;
import io.sillage.garage.Vin;
import io.sillage.kernel.AccountId;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.orders.Orders;
import io.sillage.ownership.ClaimAnswer.SeeYourDealer;
import io.sillage.ownership.ClaimAnswer.Yours;
import io.sillage.ownership.Confirmation.Given;
import io.sillage.ownership.Confirmation.Waiting;
import io.sillage.privacy.Purpose;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a person becomes known as the owner of a car (G15): at once when it was ordered with his mail address and nobody
 * owned it yet (R19, R20), else by his dealer, who has seen his papers (R17, R26). A car that has an owner is nobody else's
 * for the asking.
 */
@Service
@Transactional
public class Claims {

    static final Duration LIFETIME = Duration.ofDays(30);

    private final CarsOnAccount cars;
    private final Garage garage;
    private final Orders orders;
    private final Mailboxes mailboxes;
    private final Rights rights;
    private final Ownership ownership;
    private final Successions successions;
    private final ClaimTable claims;
    private final OwnershipLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Claims(
            CarsOnAccount cars,
            Garage garage,
            Orders orders,
            Mailboxes mailboxes,
            Rights rights,
            Ownership ownership,
            Successions successions,
            ClaimTable claims,
            OwnershipLetters letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cars = cars;
        this.garage = garage;
        this.orders = orders;
        this.mailboxes = mailboxes;
        this.rights = rights;
        this.ownership = ownership;
        this.successions = successions;
        this.claims = claims;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says whether a car on a person's account is his, and makes it his when the order says so.
     *
     * @throws io.sillage.kernel.NotFound when it is not on his account
     */
    public ClaimAnswer claim(SignedIn who, UUID id) {
        var car = cars.get(who, id);
        if (car.owned() != null) {
            return new Yours(car.owned());
        }
        var now = now();
        return findOrdered(who, car.vin())
                .<ClaimAnswer>map(
                        ordered -> new Yours(give(who.account(), ordered, now).vehicle()))
                .orElseGet(
                        () -> answer(claims.find(who.account(), car.vin(), now).orElseGet(() -> make(who, car, now))));
    }

    /** What the last {@link #claim} said, as long as it holds; nothing when he has not asked. */
    @Transactional(readOnly = true)
    public Optional<ClaimAnswer> findAnswer(SignedIn who, UUID id) {
        var car = cars.get(who, id);
        return car.owned() != null
                ? Optional.of(new Yours(car.owned()))
                : claims.find(who.account(), car.vin(), clock.instant()).map(Claims::answer);
    }

    /**
     * A dealer has seen the papers of the customer who has shown the code of this claim, and the car is this one (R17, R26). A
     * car that has an owner passes when he has been told and has not objected in his time.
     *
     * @param signer who of the dealer's staff has seen them
     * @throws ClaimUnknown when there is no such claim any more, or it is not for this car
     * @throws SuccessionWaits when somebody waits for the car already
     */
    public Confirmation confirm(UUID id, Vin vin, UUID signer) {
        var now = now();
        var claim = claims.lock(id, now).filter(wish -> wish.vin().equals(vin)).orElseThrow(ClaimUnknown::new);
        var car = garage.findByVin(vin).orElseThrow(ClaimUnknown::new);
        claims.remove(claim.person(), vin);
        return rights.periodAt(car.id(), now)
                .<Confirmation>map(present -> present.owner().equals(claim.person())
                        ? new Given(confirmed(present))
                        : follow(present, claim, car, signer))
                .orElseGet(() -> new Given(give(claim.person(), car, now)));
    }

    /**
     * Gives a used car that nobody owns any more to somebody who has shown that he has it (G15), with limited rights until a
     * dealer has seen his papers.
     *
     * @throws AlreadyOwned when somebody owns it
     */
    public OwnershipPeriod takeFound(SignedIn who, Car car) {
        var period = ownership.beginLimited(car.id(), who.account(), now());
        letters.tellFound(period);
        return period;
    }

    /**
     * What an owner with limited rights shows his dealer; nothing for one who is confirmed.
     *
     * @throws io.sillage.kernel.NotFound when the car is not his
     */
    public Optional<SeeYourDealer> findToConfirm(SignedIn who, VehicleId id) {
        var period = rights.require(who, id, Purpose.VEHICLE);
        if (!period.limited()) {
            return Optional.empty();
        }
        var vin = garage.car(id).vin();
        var now = now();
        var claim = claims.find(who.account(), vin, now)
                .orElseGet(() -> claims.make(who.account(), vin, now, now.plus(LIFETIME)));
        return Optional.of(shown(claim));
    }

    /** A car that was ordered with his address and that nobody ever owned: whoever sold one again is the dealer's to judge. */
    private Optional<Car> findOrdered(SignedIn who, Vin vin) {
        var known = garage.findByVin(vin).filter(car -> !rights.wasEverOwned(car.id()));
        var ordered = orders.findOwnerMailOf(vin).filter(mail -> mailboxes.isOf(who.account(), mail));
        return ordered.isPresent() ? known : Optional.empty();
    }

    private OwnershipPeriod give(AccountId person, Car car, Instant now) {
        var period = ownership.begin(car.id(), person, now);
        letters.tellBegun(period);
        return period;
    }

    private Waiting follow(OwnershipPeriod present, Claim claim, Car car, UUID signer) {
        var succession = successions.begin(present, claim.person(), signer);
        letters.tellWaiting(claim.person(), car);
        return new Waiting(succession.dueAt(), succession.id());
    }

    private Claim make(SignedIn who, CarOnAccount car, Instant now) {
        var claim = claims.make(who.account(), car.vin(), now, now.plus(LIFETIME));
        events.publishEvent(new OwnershipClaimed(claim.id()));
        return claim;
    }

    private OwnershipPeriod confirmed(OwnershipPeriod present) {
        var period = ownership.confirm(present);
        letters.tellConfirmed(period);
        return period;
    }

    private static ClaimAnswer answer(Claim claim) {
        return shown(claim);
    }

    private static SeeYourDealer shown(Claim claim) {
        return new SeeYourDealer(claim.shown(), claim.endsAt());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
