package io.sillage.ownership;

import io.sillage.garage.Vin;
import io.sillage.kernel.VehicleId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A car as it stands on a person's account: his own, or one of which he gave the VIN and nothing more is known.
 *
 * @param id of the car when it is his, else of its place on his account
 * @param owned the car, when it is his now
 */
public record CarOnAccount(UUID id, Vin vin, @Nullable VehicleId owned) {

    public boolean isOwned() {
        return owned != null;
    }
}
