package io.sillage.wire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a car is like now, in its own words; what it does not know is null. Odometer in metres, levels in per mille. The
 * newest one counts: by the boot session's {@code sequence}, which counts its states, not its chunks.
 */
public record CarState(
        UUID bootSession,
        int sequence,
        Instant wallClock,
        @Nullable Long odometerM,
        @Nullable Integer fuelLevelPermille,
        @Nullable Integer batteryChargePermille,
        @Nullable Integer lowVoltageMv,
        List<String> warningLamps,
        List<String> openDoors,
        List<String> openWindows,
        @Nullable Boolean locked,
        @Nullable Place parked,
        @Nullable Place activeDestination,
        @Nullable Boolean privateMode) {

    /** More than this many bytes is refused. */
    public static final int MAX_BYTES = 16 * 1024;

    public CarState {
        warningLamps = List.copyOf(warningLamps);
        openDoors = List.copyOf(openDoors);
        openWindows = List.copyOf(openWindows);
    }
}
