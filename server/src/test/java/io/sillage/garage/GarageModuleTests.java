package io.sillage.garage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.kernel.NotFound;
import io.sillage.kernel.VehicleId;
import io.sillage.testing.ModuleTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class GarageModuleTests {

    @Autowired
    Garage garage;

    @Test
    void keepsACarAsItWasTakenIn() {
        var vin = Vin.of("JTHU9JBH0R2000001");
        var car = garage.add(vin, "ux-250h", "celestial-blue", LocalDate.of(2024, 2, 29));
        assertThat(garage.car(car.id())).isEqualTo(car);
        assertThat(garage.findByVin(vin)).contains(car);
        assertThat(garage.modelOf(car).name()).isEqualTo("UX 250h");
    }

    @Test
    void takesEachVinInOnce() {
        var vin = Vin.of("JTJAKCEZ0N2000001");
        garage.add(vin, "nx-350h", null, null);
        assertThatThrownBy(() -> garage.add(vin, "nx-350h", null, null)).isInstanceOf(CarKnown.class);
    }

    @Test
    void takesOnlyModelsAndColoursOfTheBrand() {
        var vin = Vin.of("JTJHKCFZ7R2000001");
        assertThatThrownBy(() -> garage.add(vin, "horse", null, null)).isInstanceOf(UnknownModel.class);
        assertThatThrownBy(() -> garage.add(vin, "nx-450h-plus", "invisible", null))
                .isInstanceOf(UnknownModel.class);
        assertThat(garage.findByVin(vin)).isEmpty();
    }

    @Test
    void doesNotKnowWhatItNeverSaw() {
        assertThatThrownBy(() -> garage.car(VehicleId.random())).isInstanceOf(NotFound.class);
    }
}
