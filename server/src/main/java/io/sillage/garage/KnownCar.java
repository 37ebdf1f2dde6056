package io.sillage.garage;

import io.sillage.kernel.VehicleId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A car as it is kept. The VIN is unique among them, and never a key to anything. */
@Table(schema = "garage", name = "car")
record KnownCar(
        @Id VehicleId id,
        String vin,
        String model,
        @Nullable String colour,
        @Nullable LocalDate firstRegistered,
        @Version @Nullable Integer version) {

    static KnownCar of(Car car) {
        return new KnownCar(car.id(), car.vin().value(), car.model(), car.colour(), car.firstRegistered(), null);
    }

    Car car() {
        return new Car(id, new Vin(vin), model, colour, firstRegistered);
    }
}
