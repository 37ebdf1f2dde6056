package io.sillage.garage;

import io.sillage.kernel.VehicleId;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

interface KnownCarRepository extends CrudRepository<KnownCar, VehicleId> {

    Optional<KnownCar> findByVin(String vin);
}
