package io.sillage.handover;

import io.sillage.brand.Brand;
import io.sillage.garage.Car;
import io.sillage.garage.Garage;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.ownership.CarOnAccount;
import io.sillage.ownership.CarsOnAccount;
import io.sillage.ownership.Claims;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.ownership.Rights;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How somebody who has bought a used car without its seller's help shows that he has it (G15): by a code on its screen. When
 * nobody owns it any more it is his; when somebody does, that one is asked. What a car's owner is not asked about by now, a
 * dealer has to see to. Of a VIN that is no used car's the same is said (A02).
 */
@Service
@Transactional(noRollbackFor = PossessionRefused.class)
public class UsedCars {

    private final CarsOnAccount cars;
    private final Garage garage;
    private final Rights rights;
    private final Claims claims;
    private final ScreenCodes screens;
    private final HandOverTable table;
    private final HandOverLetters letters;
    private final Duration time;
    private final Clock clock;

    UsedCars(
            CarsOnAccount cars,
            Garage garage,
            Rights rights,
            Claims claims,
            ScreenCodes screens,
            HandOverTable table,
            HandOverLetters letters,
            Brand brand,
            Clock clock) {
        this.cars = cars;
        this.garage = garage;
        this.rights = rights;
        this.claims = claims;
        this.screens = screens;
        this.table = table;
        this.letters = letters;
        this.time = Duration.ofDays(brand.rules().saleDays());
        this.clock = clock;
    }

    /** What came of it. */
    public enum Outcome {
        YOURS,
        OWNER_ASKED
    }

    /**
     * A car on his account that is not his.
     *
     * @throws NotFound when there is none, or it is his
     */
    @Transactional(readOnly = true)
    public CarOnAccount get(SignedIn who, UUID place) {
        var car = cars.get(who, place);
        if (car.isOwned()) {
            throw new NotFound();
        }
        return car;
    }

    /** Whether a code was asked for. What the car answers is not told: that would tell whether there is one. */
    @Transactional(readOnly = true)
    public boolean isShown(SignedIn who, UUID place) {
        return screens.find(who.account(), get(who, place).id()).isPresent();
    }

    /**
     * Has the car show a code, if the VIN is a used car's.
     *
     * @throws PossessionTries when he has asked for too many
     */
    public void showCode(SignedIn who, UUID place) {
        var car = get(who, place);
        screens.show(who.account(), car.id(), findUsed(car).map(Car::id).orElse(null));
    }

    /**
     * He reads the code on the screen.
     *
     * @throws PossessionRefused when it shows another
     */
    public Outcome prove(SignedIn who, UUID place, String code) {
        var here = get(who, place);
        screens.check(who.account(), here.id(), code);
        var car = findUsed(here).orElseThrow(PossessionRefused::new);
        var owner = rights.periodAt(car.id(), clock.instant());
        if (owner.isEmpty()) {
            claims.takeFound(who, car);
            return Outcome.YOURS;
        }
        ask(owner.get(), who);
        return Outcome.OWNER_ASKED;
    }

    private void ask(OwnershipPeriod owner, SignedIn who) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        table.lapse(now);
        var sale = new HandOver(
                UUID.randomUUID(),
                owner.vehicle(),
                owner.id(),
                owner.owner(),
                who.account(),
                true,
                now,
                now.plus(time),
                now,
                null,
                null);
        if (table.ask(sale)) {
            letters.askOwner(sale);
        }
    }

    private Optional<Car> findUsed(CarOnAccount place) {
        return garage.findByVin(place.vin()).filter(car -> rights.wasEverOwned(car.id()));
    }
}
