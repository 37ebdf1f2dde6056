package io.sillage.headunit;

import io.sillage.brand.Brand;
import io.sillage.garage.Garage;
import io.sillage.kernel.AccountId;
import io.sillage.kernel.VehicleId;
import io.sillage.notification.Letters;
import java.util.List;
import org.springframework.stereotype.Component;

/** The letters about head units, each posted with what it tells of, or not at all (A23). */
@Component
class UnitLetters {

    private final Letters letters;
    private final Garage garage;
    private final Brand brand;

    UnitLetters(Letters letters, Garage garage, Brand brand) {
        this.letters = letters;
        this.garage = garage;
        this.brand = brand;
    }

    void tellFound(AccountId owner, Unit unit) {
        post(owner, "found", unit.vehicle(), unit.tail());
    }

    void tellLinked(Link link) {
        post(link.person(), "linked", link.vehicle(), link.tail());
    }

    void tellEnded(Link link) {
        post(link.person(), "ended", link.vehicle(), link.tail());
    }

    private void post(AccountId owner, String about, VehicleId vehicle, String tail) {
        var car = garage.car(vehicle);
        var arguments = List.<Object>of(
                brand.name(), garage.modelOf(car).name(), car.vin().tail(), tail);
        letters.post(owner, "headunit.mail-" + about, arguments, "/reglages/voiture/" + vehicle + "/multimedia");
    }
}
