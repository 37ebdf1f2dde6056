package io.sillage.dealer;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.garage.Vin;
import io.sillage.kernel.SignedIn;
import io.sillage.ownership.CarsOnAccount;
import io.sillage.ownership.ClaimAnswer.SeeYourDealer;
import io.sillage.ownership.Claims;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.ownership.Passings;
import io.sillage.ownership.Rights;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** For tests: customers who want to be known as the owners of cars, and the codes that they show. */
@Component
class Buyers {

    private final CarsOnAccount cars;
    private final Claims claims;
    private final Garage garage;
    private final Households households;

    private final Rights rights;
    private final Passings passings;
    private final Clock clock;

    Buyers(
            CarsOnAccount cars,
            Claims claims,
            Garage garage,
            Accounts accounts,
            Ownership ownership,
            Rights rights,
            Passings passings,
            Clock clock) {
        this.rights = rights;
        this.passings = passings;
        this.clock = clock;
        this.cars = cars;
        this.claims = claims;
        this.garage = garage;
        this.households = new Households(accounts, garage, ownership);
    }

    Household household() {
        return households.any();
    }

    /** The VIN of a car that nobody owns. */
    Vin freeCar() {
        return garage.car(households.car()).vin();
    }

    Vin vinOf(Household household) {
        return garage.car(household.car()).vin();
    }

    String codeOf(SignedIn buyer, Vin vin) {
        var place = cars.add(buyer, vin.value()).id();
        return claims.claim(buyer, place) instanceof SeeYourDealer dealer ? dealer.code() : "";
    }

    boolean isOwned(Vin vin) {
        var car = garage.findByVin(vin).orElseThrow().id();
        return rights.periodAt(car, clock.instant()).isPresent();
    }

    void passWhatIsDue() {
        passings.passWhatIsDue();
    }
}
