package io.sillage.trip.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import io.sillage.testing.Covers;
import io.sillage.trip.DataQuality;
import io.sillage.trip.Trip;
import io.sillage.trip.TripId;
import io.sillage.trip.TripShape;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an odometer counted between two trips is told when it is more than rounding. */
class OdometerGapsTests {

    private static final UUID PERIOD = new UUID(0, 8);

    @Test
    @Covers("R40")
    void whatWasDrivenBetweenTwoTripsIsKnownByTheOdometer() {
        assertThat(OdometerGaps.gapM(trip(PERIOD, 0L, 12_000L), trip(PERIOD, 14_000L, 15_000L)))
                .isEqualTo(2_000)
                .isEqualTo(OdometerGaps.LEAST_M);
        assertThat(OdometerGaps.gapM(trip(PERIOD, 0L, 12_000L), trip(PERIOD, 12_000L, 15_000L)))
                .isZero();
    }

    @Test
    void nothingIsMadeOfWhatIsNotKnownOrNotOnesOwn() {
        assertThat(OdometerGaps.gapM(trip(PERIOD, 0L, null), trip(PERIOD, 14_000L, null)))
                .isZero();
        assertThat(OdometerGaps.gapM(trip(PERIOD, 0L, 12_000L), trip(PERIOD, null, 15_000L)))
                .isZero();
        assertThat(OdometerGaps.gapM(trip(new UUID(0, 9), 0L, 12_000L), trip(PERIOD, 14_000L, 15_000L)))
                .isZero();
    }

    private static Trip trip(UUID period, @Nullable Long odometerStartM, @Nullable Long odometerEndM) {
        var at = Instant.parse("2026-11-20T12:00:00Z");
        return new Trip(
                new TripId(new UUID(0, 5)),
                new VehicleId(new UUID(0, 7)),
                new PeriodId(period),
                at,
                at,
                at,
                true,
                null,
                null,
                0,
                0,
                0,
                0,
                0,
                null,
                null,
                null,
                0,
                0,
                0,
                new DataQuality(Set.of()),
                TripShape.EMPTY,
                odometerStartM,
                odometerEndM);
    }
}
