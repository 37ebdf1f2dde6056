package io.sillage.wire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a car is like now, in its own words; what it does not know is null. Odometer in metres, levels in per mille. The
 * newest one counts: by the boot session's {@code sequence}, which counts its states, not its chunks. Private times are those
 * that were set in the car itself, in rising order; the last may be open.
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
        @Nullable Boolean privateMode,
        List<PrivateTime> privateTimes) {

    /** More than this many bytes is refused. */
    public static final int MAX_BYTES = 16 * 1024;

    /** More times of private mode than this are refused; a car tells the newest. */
    public static final int MOST_PRIVATE_TIMES = 16;

    public CarState {
        warningLamps = List.copyOf(warningLamps);
        openDoors = List.copyOf(openDoors);
        openWindows = List.copyOf(openWindows);
        privateTimes = List.copyOf(privateTimes);
    }

    /** The same car, looked at again and found unchanged. */
    public CarState lookedAtAgain(Instant now) {
        return as(now, parked, activeDestination, privateMode, privateTimes);
    }

    /** The same car elsewhere, or nowhere. */
    public CarState withPlaces(@Nullable Place parked, @Nullable Place activeDestination) {
        return as(wallClock, parked, activeDestination, privateMode, privateTimes);
    }

    /** The same state with what is said of private mode. */
    public CarState withPrivateMode(boolean on, List<PrivateTime> times) {
        return as(wallClock, parked, activeDestination, on, times);
    }

    private CarState as(
            Instant wallClock,
            @Nullable Place parked,
            @Nullable Place activeDestination,
            @Nullable Boolean privateMode,
            List<PrivateTime> privateTimes) {
        return new CarState(
                bootSession,
                sequence,
                wallClock,
                odometerM,
                fuelLevelPermille,
                batteryChargePermille,
                lowVoltageMv,
                warningLamps,
                openDoors,
                openWindows,
                locked,
                parked,
                activeDestination,
                privateMode,
                privateTimes);
    }
}
