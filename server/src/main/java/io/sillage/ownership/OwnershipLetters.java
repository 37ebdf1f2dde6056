package io.sillage.ownership;

import io.sillage.brand.Brand;
import io.sillage.garage.Car;
import io.sillage.garage.Garage;
import io.sillage.kernel.AccountId;
import io.sillage.kernel.VehicleId;
import io.sillage.notification.Letters;
import java.util.List;
import org.springframework.stereotype.Component;

/** The letters about who owns a car, to the owner whom a change or a wish concerns (A23). */
@Component
class OwnershipLetters {

    private final Letters letters;
    private final Garage garage;
    private final Brand brand;

    OwnershipLetters(Letters letters, Garage garage, Brand brand) {
        this.letters = letters;
        this.garage = garage;
        this.brand = brand;
    }

    void tellBegun(OwnershipPeriod period) {
        post(period, "begun", "/reglages/voiture");
    }

    /** To who has shown that he has a car that nobody owned: what he may do until a dealer has seen his papers. */
    void tellFound(OwnershipPeriod period) {
        post(period, "found", "/reglages/voiture/" + period.vehicle());
    }

    /** To the owner whose papers a dealer has seen at last. */
    void tellConfirmed(OwnershipPeriod period) {
        post(period, "confirmed", "/reglages/voiture/" + period.vehicle());
    }

    void tellEnded(OwnershipPeriod period) {
        post(period, "ended", "/reglages/voiture");
    }

    /** Somebody else wants to be known as the owner of his car. Who, is not said. */
    void tellClaimed(OwnershipPeriod period) {
        post(period, "claimed", "/reglages/voiture");
    }

    /** Somebody is to follow him; he may object. */
    void tellFollowed(OwnershipPeriod period) {
        post(period, "followed", "/reglages/voiture/" + period.vehicle());
    }

    /** To who waits for a car that has an owner. */
    void tellWaiting(AccountId successor, Car car) {
        var arguments = List.<Object>of(car.vin().tail(), brand.rules().objectionDays());
        letters.post(successor, "ownership.mail-waiting", arguments, "/reglages/voiture");
    }

    /** To who waits for a car whose owner has objected. */
    void tellObjected(OwnershipPeriod period, AccountId successor) {
        var tail = garage.car(period.vehicle()).vin().tail();
        letters.post(successor, "ownership.mail-objected", List.of(tail), "/reglages/voiture");
    }

    /** To the owner who has objected: two of the dealer's staff let the car pass all the same. */
    void tellOverruled(OwnershipPeriod period) {
        post(period, "overruled", "/reglages/voiture/" + period.vehicle());
    }

    /** To the owner who has objected, and was right. */
    void tellUpheld(OwnershipPeriod period) {
        post(period, "upheld", "/reglages/voiture/" + period.vehicle());
    }

    void tellAccepted(AccountId successor, VehicleId car) {
        letters.post(successor, "ownership.mail-accepted", List.of(tail(car)), "/reglages/voiture");
    }

    void tellDeclined(AccountId successor, VehicleId car) {
        letters.post(successor, "ownership.mail-declined", List.of(tail(car)), "/reglages/voiture");
    }

    private String tail(VehicleId car) {
        return garage.car(car).vin().tail();
    }

    private void post(OwnershipPeriod period, String about, String path) {
        var car = garage.car(period.vehicle());
        letters.post(
                period.owner(),
                "ownership.mail-" + about,
                List.of(
                        brand.name(),
                        garage.modelOf(car).name(),
                        car.vin().tail(),
                        brand.rules().objectionDays()),
                path);
    }
}
