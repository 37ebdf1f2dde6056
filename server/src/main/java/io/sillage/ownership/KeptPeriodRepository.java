package io.sillage.ownership;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

interface KeptPeriodRepository extends CrudRepository<KeptPeriod, PeriodId> {

    List<KeptPeriod> findByVehicleOrderByFromDesc(VehicleId vehicle);

    List<KeptPeriod> findByOwnerOrderByFromDesc(AccountId owner);

    Optional<KeptPeriod> findByVehicleAndUntilIsNull(VehicleId vehicle);
}
