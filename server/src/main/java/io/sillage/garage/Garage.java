package io.sillage.garage;

import io.sillage.brand.Brand;
import io.sillage.brand.Build;
import io.sillage.brand.CarModel;
import io.sillage.brand.CarModel.Capability;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.VehicleId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All cars the platform knows. */
@Service
@Transactional
public class Garage {

    private final KnownCarRepository cars;
    private final CarCache cache;
    private final Brand brand;

    Garage(KnownCarRepository cars, CarCache cache, Brand brand) {
        this.cars = cars;
        this.cache = cache;
        this.brand = brand;
    }

    /**
     * Takes a car in.
     *
     * @throws UnknownModel when the brand pack has no such model, or the model no such colour
     * @throws CarKnown when there is a car of that VIN
     */
    public Car add(Vin vin, String model, @Nullable String colour, @Nullable LocalDate firstRegistered) {
        var known = brand.findModel(model).orElseThrow(() -> UnknownModel.named(model));
        if (colour != null && known.findColour(colour).isEmpty()) {
            throw UnknownModel.inColour(model, colour);
        }
        var car = new Car(VehicleId.random(), vin, model, colour, firstRegistered);
        try {
            return cars.save(KnownCar.of(car)).car();
        } catch (DuplicateKeyException e) {
            throw new CarKnown();
        }
    }

    /**
     * A car, from memory where it was asked for before.
     *
     * @throws NotFound when there is none
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Car car(VehicleId id) {
        return cache.find(id).orElseGet(() -> {
            var car = cars.findById(id).orElseThrow(NotFound::new).car();
            cache.keep(car);
            return car;
        });
    }

    @Transactional(readOnly = true)
    public Optional<Car> findByVin(Vin vin) {
        return cars.findByVin(vin.value()).map(KnownCar::car);
    }

    /** What the brand pack says of a car's model. */
    public CarModel modelOf(Car car) {
        return brand.findModel(car.model()).orElseThrow(() -> UnknownModel.named(car.model()));
    }

    /** What a car has on board; of what only some cars of its model have, that it depends. A car is registered once it is made. */
    public Map<Capability, Presence> onBoard(Car car) {
        return Compatibility.onBoard(modelOf(car).builds().stream()
                .filter(build -> mayBe(car, build))
                .toList());
    }

    private static boolean mayBe(Car car, Build build) {
        var registered = car.firstRegistered();
        return registered == null || !build.from().isAfter(YearMonth.from(registered));
    }
}
