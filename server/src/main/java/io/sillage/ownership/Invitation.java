package io.sillage.ownership;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import io.sillage.privacy.Purpose;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an owner offers to whoever reads a mailbox: to see something of his car. Good until {@code endsAt}. */
public record Invitation(
        UUID id,
        VehicleId vehicle,
        PeriodId period,
        AccountId owner,
        String mail,
        Set<Purpose> sees,
        @Nullable Instant until,
        Instant endsAt) {

    /** Hides the address from logs. */
    @Override
    public String toString() {
        return "Invitation[" + id + "]";
    }
}
