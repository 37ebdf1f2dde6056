package io.sillage.ownership;

import io.sillage.garage.Garage;
import io.sillage.garage.Vin;
import io.sillage.kernel.AccountId;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.privacy.Purpose;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cars on a person's account, which he puts there by their VINs and takes off again (R7, R27, R28). What is said of a
 * VIN that is not his car's is the same whether or not there is such a car (A02).
 */
@Service
@Transactional
public class CarsOnAccount {

    static final int MOST = 20;

    private final AddedCarTable added;
    private final Rights rights;
    private final Garage garage;
    private final Ownership ownership;
    private final Successions successions;
    private final ClaimTable claims;
    private final OwnershipLetters letters;
    private final VinTries tries;
    private final Clock clock;

    CarsOnAccount(
            AddedCarTable added,
            Rights rights,
            Garage garage,
            Ownership ownership,
            Successions successions,
            ClaimTable claims,
            OwnershipLetters letters,
            VinTries tries,
            Clock clock) {
        this.added = added;
        this.rights = rights;
        this.garage = garage;
        this.ownership = ownership;
        this.successions = successions;
        this.claims = claims;
        this.letters = letters;
        this.tries = tries;
        this.clock = clock;
    }

    /**
     * Puts a car on the account. One that is there already is given back.
     *
     * @throws io.sillage.garage.VinRefused when the text is no VIN
     * @throws TooManyVins when he gave too many in the last hour, or has too many cars
     */
    public CarOnAccount add(SignedIn who, String text) {
        var vin = Vin.of(text);
        var all = all(who);
        var known = all.stream().filter(car -> car.vin().equals(vin)).findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        if (all.size() >= MOST) {
            throw new TooManyVins();
        }
        tries.take(who.account());
        return view(added.add(who.account(), vin, clock.instant()));
    }

    /** His own cars first, then those that he only added. */
    @Transactional(readOnly = true)
    public List<CarOnAccount> all(SignedIn who) {
        var now = clock.instant();
        var own = rights.periodsOf(who).stream()
                .filter(period -> period.covers(now))
                .map(period -> own(period.vehicle()))
                .toList();
        var others = added.all(who.account()).stream().map(this::view).filter(car -> !car.isOwned());
        return Stream.concat(own.stream(), others).toList();
    }

    /**
     * One of them, by its id or by the id of its place on the account.
     *
     * @throws NotFound when there is none, or it is somebody else's
     */
    @Transactional(readOnly = true)
    public CarOnAccount get(SignedIn who, UUID id) {
        return added.find(who.account(), id).map(this::view).orElseGet(() -> {
            var car = new VehicleId(id);
            rights.require(who, car, Purpose.VEHICLE);
            return own(car);
        });
    }

    /**
     * Takes a car off the account, which stays (R27). When it was his, his ownership ends now, and with it every service
     * (R28); what he drove stays his to read. Who waits to follow him has the car at once.
     *
     * @throws NotFound when it is not on his account
     */
    public void remove(SignedIn who, UUID id) {
        var car = get(who, id);
        added.remove(who.account(), car.vin());
        claims.remove(who.account(), car.vin());
        if (car.owned() != null) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            letters.tellEnded(ownership.end(car.owned(), now));
            successions.ownerLeft(car.owned(), now);
        }
    }

    private CarOnAccount own(VehicleId car) {
        return new CarOnAccount(car.value(), garage.car(car).vin(), car);
    }

    private CarOnAccount view(AddedCar car) {
        return ownedBy(car.person(), car.vin())
                .map(this::own)
                .orElseGet(() -> new CarOnAccount(car.id(), car.vin(), null));
    }

    private Optional<VehicleId> ownedBy(AccountId person, Vin vin) {
        return garage.findByVin(vin)
                .flatMap(car -> rights.periodAt(car.id(), clock.instant()))
                .filter(period -> period.owner().equals(person))
                .map(OwnershipPeriod::vehicle);
    }
}
