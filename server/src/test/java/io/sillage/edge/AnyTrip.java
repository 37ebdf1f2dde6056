package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.kernel.GeoPoint;
import io.sillage.kernel.VehicleId;
import io.sillage.uplink.Outcome;
import io.sillage.uplink.Report;
import io.sillage.uplink.StateReport;
import io.sillage.uplink.Uplink;
import io.sillage.wire.Chunk;
import io.sillage.wire.ChunkId;
import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import io.sillage.wire.v1.FuelSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** A drive of five minutes on the Riviera, recorded as the link does it, and what the car says of itself then. */
public final class AnyTrip {

    private static final int SECONDS = 300;

    private AnyTrip() {}

    /** The id of a trip of this car that ended a minute ago. */
    public static UUID of(VehicleId car, Uplink uplink) {
        return record(car, uplink, true, 0);
    }

    /** The id of a trip of this car of which the last part has not come. */
    public static UUID unfinished(VehicleId car, Uplink uplink) {
        return record(car, uplink, false, 0);
    }

    /** The same as {@link #of}, but the sky was hidden for the last so many seconds, of 300. */
    public static UUID goingUnderground(VehicleId car, Uplink uplink, int seconds) {
        return record(car, uplink, true, seconds);
    }

    public static StateReport stateOf(VehicleId car) {
        var now = Instant.now();
        return new StateReport(
                car,
                now,
                now,
                1_000L,
                420,
                550,
                12_400,
                List.of(),
                List.of(),
                List.of(),
                true,
                new GeoPoint(43.7384, 7.4246),
                now,
                null,
                List.of());
    }

    private static UUID record(VehicleId car, Uplink uplink, boolean whole, int hidden) {
        var now = Instant.now();
        var trip = UUID.randomUUID();
        var chunk = new Chunk(
                new ChunkId(trip, 0),
                trip,
                0,
                true,
                whole,
                now.minusSeconds(SECONDS + 60),
                Duration.ofSeconds(5),
                1_000L,
                4_000L,
                FuelSource.MEASURED,
                trace(SECONDS - hidden));
        var report = new Report(car, UUID.randomUUID(), chunk, new byte[32], 1_000, now, 0);
        assertThat(uplink.record(List.of(report))).containsExactly(new Outcome.Stored(false));
        return trip;
    }

    private static Trace trace(int fixes) {
        var positions = new Positions(
                column(fixes, i -> i * 1000),
                column(fixes, i -> 437_384_000 + i * 900),
                column(fixes, i -> 74_246_000 + i * 900),
                null);
        return new Trace(
                column(SECONDS, i -> i * 1000),
                Map.of(
                        Signal.SPEED,
                        column(SECONDS, i -> 1000 + i % 50),
                        Signal.ENGINE_SPEED,
                        column(SECONDS, i -> i < 100 ? 0 : 1_500),
                        Signal.FUEL_RATE,
                        column(SECONDS, i -> i < 100 ? 0 : 600)),
                positions);
    }

    private static int[] column(int count, IntUnaryOperator value) {
        return IntStream.range(0, count).map(value).toArray();
    }
}
