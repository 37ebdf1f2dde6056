package io.sillage.location;

import io.sillage.privacy.SetIn;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a car is in private mode: since when, which switches are on, and what its owner last asked of it. */
public record PrivateStatus(
        @Nullable Instant since, Set<SetIn> setIn, @Nullable PrivateRequest request) {

    public boolean isOn() {
        return since != null;
    }

    public boolean isSetInCar() {
        return setIn.contains(SetIn.CAR);
    }
}
