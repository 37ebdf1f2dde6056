package io.sillage.ownership.web;

import io.sillage.garage.Garage;
import io.sillage.kernel.Cars;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.Spelling;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.Memberships;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The cars of the person who is signed in. */
@RestController
@RequestMapping("/api/v1/cars")
class CarsResource {

    private final Memberships memberships;
    private final Garage garage;

    CarsResource(Memberships memberships, Garage garage) {
        this.memberships = memberships;
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
            String picture,
            @Nullable String colour,
            @Nullable LocalDate firstRegistered) {}

    /** The name an owner gives a car. */
    record CarName(@Size(max = 200) @Nullable String name) {}

    @GetMapping
    CarList cars(SignedIn who) {
        return new CarList(memberships.of(who).stream().map(this::shape).toList());
    }

    /** Gives a car the name that its owner wants to read; no name, or an empty one, gives the model's back. */
    @PutMapping("/{car}/name")
    OwnCar rename(
            SignedIn who, @PathVariable String car, @Valid @RequestBody(required = false) @Nullable CarName given) {
        var id = VehicleId.parse(car);
        memberships.rename(who, id, given == null || given.name() == null ? "" : given.name());
        return memberships.of(who).stream()
                .filter(named -> named.id().equals(id))
                .findFirst()
                .map(this::shape)
                .orElseThrow(NotFound::new);
    }

    private OwnCar shape(Cars.Named named) {
        var car = garage.car(named.id());
        var model = garage.modelOf(car);
        return new OwnCar(
                car.id().toString(),
                named.name(),
                model.name(),
                Spelling.of(model.powertrain()),
                car.vin().tail(),
                named.picture(),
                car.colour(),
                car.firstRegistered());
    }
}
