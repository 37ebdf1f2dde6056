package io.sillage.activation;

import io.sillage.brand.Brand;
import io.sillage.garage.Garage;
import io.sillage.notification.Letter;
import io.sillage.notification.Letters;
import io.sillage.ownership.OwnershipPeriod;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The letters about connected services, to the owner of the car. */
@Component
class ActivationLetters {

    private final Letters letters;
    private final Garage garage;
    private final Brand brand;

    ActivationLetters(Letters letters, Garage garage, Brand brand) {
        this.letters = letters;
        this.garage = garage;
        this.brand = brand;
    }

    void tellActive(OwnershipPeriod period) {
        post(period, "active", "/");
    }

    void tellStopped(OwnershipPeriod period) {
        post(period, "stopped", "/reglages/voiture");
    }

    /** @param daysLeft after the present day */
    void tellEnding(OwnershipPeriod period, LocalDate lastDay, long daysLeft) {
        var path = "/reglages/voiture/" + period.vehicle() + "/services";
        var arguments = List.<Object>of(brand.name(), model(period), Letter.day(lastDay), daysLeft);
        letters.post(period.owner(), period.vehicle(), "activation.mail-ending", arguments, path);
    }

    private void post(OwnershipPeriod period, String about, String path) {
        var arguments = List.<Object>of(brand.name(), model(period));
        letters.post(period.owner(), period.vehicle(), "activation.mail-" + about, arguments, path);
    }

    private String model(OwnershipPeriod period) {
        return garage.modelOf(garage.car(period.vehicle())).name();
    }
}
