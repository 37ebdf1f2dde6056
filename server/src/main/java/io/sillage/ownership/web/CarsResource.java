package io.sillage.ownership.web;

import io.sillage.garage.Garage;
import io.sillage.kernel.Cars;
import io.sillage.kernel.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The cars of the person who is signed in. */
@RestController
@RequestMapping("/api/v1/cars")
class CarsResource {

    private final Cars cars;
    private final Garage garage;

    CarsResource(Cars cars, Garage garage) {
        this.cars = cars;
        this.garage = garage;
    }

    /** All of them, the one looked at last first. */
    record CarList(List<OwnCar> cars) {}

    /** A car as its owner knows it. Of the VIN there are the last four characters. */
    record OwnCar(
            String id,
            String name,
            String model,
            String powertrain,
            String vinEnd,
            @Nullable String colour,
            @Nullable LocalDate firstRegistered) {}

    @GetMapping
    CarList cars(SignedIn who) {
        return new CarList(cars.of(who).stream().map(this::shape).toList());
    }

    private OwnCar shape(Cars.Named named) {
        var car = garage.car(named.id());
        var model = garage.modelOf(car);
        return new OwnCar(
                car.id().toString(),
                named.name(),
                model.name(),
                model.powertrain().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                car.vin().tail(),
                car.colour(),
                car.firstRegistered());
    }
}
