package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What adds up of one trip, in whole millimetres, milliseconds and microlitres: whole numbers give the same sum in any
 * order and in any grouping. Null is "the car cannot say".
 */
record Measured(
        PeriodId period,
        Instant startedAt,
        Instant endedAt,
        long distanceMm,
        long durationMs,
        long idleMs,
        @Nullable Long fuelUl,
        @Nullable Long electricMm,
        @Nullable Long electricMs) {

    static Measured of(Trip trip) {
        return new Measured(
                trip.period(),
                trip.startedAt(),
                trip.endedAt(),
                thousandths(trip.distanceM()),
                thousandths(trip.durationS()),
                thousandths(trip.idleS()),
                thousandths(trip.fuelMl()),
                thousandths(trip.electricM()),
                thousandths(trip.electricS()));
    }

    static long thousandths(double value) {
        return Math.round(value * 1_000);
    }

    static @Nullable Long thousandths(@Nullable Double value) {
        return value == null ? null : (Long) thousandths(value.doubleValue());
    }
}
