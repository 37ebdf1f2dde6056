package io.sillage.ownership.web;

import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.CarOnAccount;
import io.sillage.ownership.CarsOnAccount;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Putting a car on an account by its VIN, and taking it off. */
@RestController
class AddedCarsResource {

    private final CarsOnAccount cars;

    AddedCarsResource(CarsOnAccount cars) {
        this.cars = cars;
    }

    /** The VIN as it is typed. */
    record NewCar(@NotNull @Size(max = 40) String vin) {}

    /** A car on the account. {@code owned} is false for a VIN of which nothing more is said. */
    record AddedCar(String id, String vinEnd, boolean owned) {

        static AddedCar of(CarOnAccount car) {
            return new AddedCar(car.id().toString(), car.vin().tail(), car.isOwned());
        }
    }

    @PostMapping("/api/v1/cars")
    @ResponseStatus(HttpStatus.CREATED)
    AddedCar add(SignedIn who, @Valid @RequestBody NewCar body) {
        return AddedCar.of(cars.add(who, body.vin()));
    }

    @DeleteMapping("/api/v1/cars/{car}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(SignedIn who, @PathVariable String car) {
        cars.remove(who, VehicleId.parse(car).value());
    }
}
