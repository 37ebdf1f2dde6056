package io.sillage.garage;

import io.sillage.brand.Brand;
import io.sillage.brand.CarModel;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.VehicleId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All cars the platform knows. */
@Service
@Transactional
public class Garage {

    private final KnownCarRepository cars;
    private final Brand brand;

    Garage(KnownCarRepository cars, Brand brand) {
        this.cars = cars;
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

    /** @throws NotFound when there is none */
    @Transactional(readOnly = true)
    public Car car(VehicleId id) {
        return cars.findById(id).orElseThrow(NotFound::new).car();
    }

    @Transactional(readOnly = true)
    public Optional<Car> findByVin(Vin vin) {
        return cars.findByVin(vin.value()).map(KnownCar::car);
    }

    /** What the brand pack says of a car's model. */
    public CarModel modelOf(Car car) {
        return brand.findModel(car.model()).orElseThrow(() -> UnknownModel.named(car.model()));
    }
}
