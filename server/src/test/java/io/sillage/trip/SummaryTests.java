package io.sillage.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sillage.kernel.PeriodId;
import io.sillage.trip.DataQuality.Mark;
import io.sillage.wire.Chunk;
import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import io.sillage.wire.v1.FuelSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SummaryTests {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void aTripRunsFromItsFirstSampleToItsLast() {
        var trip = trip(new Trace(
                new int[] {2_000, 3_000, 4_500}, Map.of(Signal.SPEED, new int[] {1_000, 1_000, 0}), Positions.NONE));
        assertThat(trip.startedAt()).isEqualTo(NOON.plusSeconds(2));
        assertThat(trip.endedAt()).isEqualTo(NOON.plusMillis(4_500));
        assertThat(trip.durationS()).isEqualTo(2.5);
        assertThat(trip.distanceM()).isEqualTo(25, within(1e-9));
        assertThat(trip.averageKmh()).isEqualTo(36, within(1e-9));
    }

    @Test
    void whatTheCarDoesNotMeasureIsSaid() {
        assertThat(trip(Traces.speeds(0, 10)).quality().marks())
                .containsExactlyInAnyOrder(
                        Mark.NO_FUEL_SIGNAL, Mark.NO_ENGINE_SIGNAL, Mark.NO_BATTERY_SIGNAL, Mark.NO_POSITIONS);
    }

    @Test
    void petrolReckonedFromTheAirIsSaid() {
        assertThat(trip(Traces.with(Signal.FUEL_RATE, 1, 1), FuelSource.FROM_AIR_MASS, null, null)
                        .quality()
                        .marks())
                .contains(Mark.FUEL_FROM_AIR_MASS)
                .doesNotContain(Mark.NO_FUEL_SIGNAL);
    }

    @Test
    void theOdometerCountsOnlyWhereTheSpeedIsMissing() {
        var without = Traces.with(Signal.BRAKE, 0, 1);
        assertThat(trip(without, FuelSource.MEASURED, 1_000L, 6_000L).distanceM())
                .isEqualTo(5_000);
        assertThat(trip(Traces.speeds(1_000, 0), FuelSource.MEASURED, 1_000L, 6_000L)
                        .distanceM())
                .isEqualTo(10, within(1e-9));
    }

    @Test
    void anOdometerThatGoesBackIsSaidAndNotCounted() {
        var trip = trip(Traces.with(Signal.BRAKE, 0, 1), FuelSource.MEASURED, 6_000L, 5_999L);
        assertThat(trip.distanceM()).isZero();
        assertThat(trip.quality().has(Mark.ODOMETER_BACKWARDS)).isTrue();
        var level = trip(Traces.with(Signal.BRAKE, 0, 1), FuelSource.MEASURED, 6_000L, 6_000L);
        assertThat(level.quality().has(Mark.ODOMETER_BACKWARDS)).isFalse();
    }

    @Test
    void whatCannotBeIsNotCounted() {
        var trip = trip(Traces.speeds(1_000, 11_111, 1_000));
        assertThat(trip.topKmh()).isEqualTo(36, within(1e-9));
        assertThat(trip.distanceM()).isEqualTo(10, within(1e-9));
        assertThat(trip.quality().has(Mark.IMPLAUSIBLE_SPEED)).isTrue();
    }

    @Test
    void aTripOfNothingIsATrip() {
        var trip = trip(new Trace(new int[0], Map.of(), Positions.NONE));
        assertThat(trip.durationS()).isZero();
        assertThat(trip.averageKmh()).isZero();
        assertThat(trip.electricShare()).isNull();
        assertThat(trip.from()).isNull();
        assertThat(trip.shape().speedKmh()).isEmpty();
        assertThat(trip.quality().has(Mark.GAPS)).isTrue();
    }

    @Test
    void aTripOfOneSampleIsATrip() {
        var trip = trip(Traces.speeds(1_000));
        assertThat(trip.durationS()).isZero();
        assertThat(trip.distanceM()).isZero();
        assertThat(trip.topKmh()).isEqualTo(36, within(1e-9));
    }

    private static Trip trip(Trace trace) {
        return trip(trace, FuelSource.MEASURED, null, null);
    }

    private static Trip trip(Trace trace, FuelSource source, @Nullable Long odometerStart, @Nullable Long odometerEnd) {
        var whole = AnyDrive.at(NOON, 1).part(0);
        var chunk = new Chunk(
                whole.id(),
                whole.tripId(),
                0,
                true,
                true,
                NOON,
                Duration.ofSeconds(5),
                odometerStart,
                odometerEnd,
                source,
                trace);
        return Summary.of(Assembly.of(List.of(AnyDrive.taken(PeriodId.random(), chunk, NOON.plusSeconds(600)))))
                .trip();
    }
}
