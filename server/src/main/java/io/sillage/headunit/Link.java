package io.sillage.headunit;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit that the owner of its car has let in. Nothing of his is told to it before he has confirmed it (R43).
 *
 * @param confirmedAt null until then
 */
public record Link(
        UUID id,
        UUID unit,
        VehicleId vehicle,
        PeriodId period,
        AccountId person,
        Instant foundAt,
        @Nullable Instant confirmedAt) {

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** The last characters of the unit's device id, as people compare them. */
    public String tail() {
        return Unit.tailOf(unit);
    }
}
