package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import io.sillage.wire.Trace;
import io.sillage.wire.v1.FuelSource;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the chunks of a trip say together: one trace with times from its start, the odometers at its ends in metres, and
 * what was remarkable about how it came.
 */
record Drive(
        TripId id,
        VehicleId vehicle,
        PeriodId period,
        Instant startedAt,
        Instant receivedAt,
        boolean complete,
        Trace trace,
        @Nullable Long odometerStartM,
        @Nullable Long odometerEndM,
        FuelSource fuelSource,
        Set<DataQuality.Mark> marks) {}
