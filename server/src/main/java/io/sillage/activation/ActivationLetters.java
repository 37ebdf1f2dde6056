package io.sillage.activation;

import io.sillage.brand.Brand;
import io.sillage.garage.Garage;
import io.sillage.notification.Letters;
import io.sillage.ownership.OwnershipPeriod;
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

    private void post(OwnershipPeriod period, String about, String path) {
        var model = garage.modelOf(garage.car(period.vehicle())).name();
        letters.post(period.owner(), "activation.mail-" + about, List.of(brand.name(), model), path);
    }
}
