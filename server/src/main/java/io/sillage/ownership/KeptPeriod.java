package io.sillage.ownership;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** An ownership period as it is kept. It may be confirmed and ended, each once; everything else about it stays. */
@Table(schema = "ownership", name = "period")
record KeptPeriod(
        @Id PeriodId id,
        VehicleId vehicle,
        AccountId owner,
        Instant from,
        @Nullable Instant until,
        boolean limited,
        @Version @Nullable Integer version) {

    static KeptPeriod beginning(VehicleId vehicle, AccountId owner, Instant from, boolean limited) {
        return new KeptPeriod(PeriodId.random(), vehicle, owner, from, null, limited, null);
    }

    KeptPeriod ending(Instant instant) {
        return new KeptPeriod(id, vehicle, owner, from, instant, limited, version);
    }

    KeptPeriod confirmed() {
        return new KeptPeriod(id, vehicle, owner, from, until, false, version);
    }

    OwnershipPeriod period() {
        return new OwnershipPeriod(id, vehicle, owner, from, until, limited);
    }
}
