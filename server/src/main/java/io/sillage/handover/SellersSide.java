package io.sillage.handover;

import io.sillage.brand.Brand;
import io.sillage.handover.HandOver.Step;
import io.sillage.kernel.AccountId;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.OwnerUnconfirmed;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.ownership.Passing;
import io.sillage.ownership.Rights;
import io.sillage.ownership.ShownCode;
import io.sillage.ownership.Successions;
import io.sillage.privacy.Purpose;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the owner who sells does: he begins, gives the code to his buyer, and confirms once the buyer has shown that he has
 * the car. Until then he may call it off.
 */
@Service
@Transactional
public class SellersSide {

    private final Rights rights;
    private final Successions successions;
    private final Passing passing;
    private final HandOverTable table;
    private final HeldCars held;
    private final HandOverLetters letters;
    private final Duration time;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SellersSide(
            Rights rights,
            Successions successions,
            Passing passing,
            HandOverTable table,
            HeldCars held,
            HandOverLetters letters,
            Brand brand,
            Clock clock) {
        this.rights = rights;
        this.successions = successions;
        this.passing = passing;
        this.table = table;
        this.held = held;
        this.letters = letters;
        this.time = Duration.ofDays(brand.rules().saleDays());
        this.clock = clock;
    }

    /** How long a hand-over may take. */
    public Duration time() {
        return time;
    }

    /**
     * Begins: gives out a code, and shares nothing more of the car meanwhile.
     *
     * @throws NotFound when the car is not his
     * @throws HandOverWaits when it is on its way to somebody already
     * @throws OwnerUnconfirmed while his own rights are limited
     */
    public HandOver begin(SignedIn who, VehicleId car) {
        var period = mine(who, car);
        var now = now();
        table.lapse(now);
        var sale = new HandOver(
                UUID.randomUUID(), car, period.id(), who.account(), null, false, now, now.plus(time), null, null, null);
        if (successions.find(who, car).isPresent() || !table.begin(sale, ShownCode.random(random))) {
            throw new HandOverWaits();
        }
        letters.tellBegun(sale);
        return sale;
    }

    /**
     * The one that is open, if one is.
     *
     * @throws NotFound when the car is not his
     */
    @Transactional(readOnly = true)
    public Optional<HandOver> find(SignedIn who, VehicleId car) {
        var period = rights.require(who, car, Purpose.VEHICLE);
        return table.findOpen(car).filter(sale -> isOf(sale, period) && sale.step(now()) != Step.LAPSED);
    }

    /** The code that the buyer enters, until he has. */
    @Transactional(readOnly = true)
    public Optional<ShownCode> findCode(SignedIn who, VehicleId car) {
        return find(who, car).flatMap(sale -> table.findCode(sale.id()));
    }

    /**
     * A hand-over of his that has come to its end: the receipt.
     *
     * @throws NotFound when there is none, or he was not the seller
     */
    @Transactional(readOnly = true)
    public HandOver receipt(SignedIn who, UUID id) {
        return table.find(id)
                .filter(sale -> sale.seller().equals(who.account()) && sale.outcome() == Step.PASSED)
                .orElseThrow(NotFound::new);
    }

    /**
     * Calls it off, at any step before the last; everything is as it was.
     *
     * @throws NotFound when there is nothing to call off
     */
    public void callOff(SignedIn who, VehicleId car) {
        var sale = lock(who, car);
        table.close(sale.id(), Step.CALLED_OFF, now());
        held.forgetAfterwards();
        letters.tellCalledOff(sale);
    }

    /**
     * Confirms: the car is the buyer's from when he showed that he has it, and nothing of the seller's side is left of it.
     *
     * @throws NotFound when there is nothing to confirm
     * @throws WrongStep when the buyer has not shown that he has the car
     * @throws OwnerUnconfirmed while his own rights are limited
     */
    public HandOver confirm(SignedIn who, VehicleId car) {
        var sale = lock(who, car);
        var now = now();
        sale.mustBeAt(Step.PROVEN, now);
        AccountId buyer = Objects.requireNonNull(sale.buyer());
        table.close(sale.id(), Step.PASSED, now);
        held.forgetAfterwards();
        var passedAt = sale.asked() ? now : Objects.requireNonNull(sale.provenAt());
        passing.pass(mine(who, car), buyer, passedAt);
        letters.tellPassed(sale);
        return receipt(who, sale.id());
    }

    /**
     * Whether he is known well enough to sell it: a dealer has seen his papers, where that was left to do.
     *
     * @throws io.sillage.kernel.NotFound when the car is not his
     */
    @Transactional(readOnly = true)
    public boolean mayBegin(SignedIn who, VehicleId car) {
        return !rights.require(who, car, Purpose.VEHICLE).limited();
    }

    /** A car that he may sell. */
    private OwnershipPeriod mine(SignedIn who, VehicleId car) {
        var period = rights.require(who, car, Purpose.VEHICLE);
        if (period.limited()) {
            throw new OwnerUnconfirmed();
        }
        return period;
    }

    private HandOver lock(SignedIn who, VehicleId car) {
        var period = rights.require(who, car, Purpose.VEHICLE);
        return table.lockOpen(car).filter(sale -> isOf(sale, period)).orElseThrow(NotFound::new);
    }

    private static boolean isOf(HandOver sale, OwnershipPeriod period) {
        return sale.period().equals(period.id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
