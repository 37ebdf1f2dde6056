package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import java.time.Instant;

/**
 * What is told of a part of a trip that is not recorded: when it was, how fast it got and whether the engine was switched
 * off at its end. Nothing of where or how the car was driven.
 */
public record UnrecordedPart(
        TripId trip,
        VehicleId vehicle,
        PeriodId period,
        int part,
        boolean last,
        Instant startedAt,
        Instant endedAt,
        double topKmh) {}
