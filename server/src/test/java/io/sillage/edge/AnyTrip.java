package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.kernel.VehicleId;
import io.sillage.uplink.Outcome;
import io.sillage.uplink.Report;
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

/** A drive of five minutes on the Riviera, recorded as the link does it. */
final class AnyTrip {

    private static final int SECONDS = 300;

    private AnyTrip() {}

    /** The id of a trip of this car that ended a minute ago. */
    static UUID of(VehicleId car, Uplink uplink) {
        var now = Instant.now();
        var trip = UUID.randomUUID();
        var chunk = new Chunk(
                new ChunkId(trip, 0),
                trip,
                0,
                true,
                true,
                now.minusSeconds(SECONDS + 60),
                Duration.ofSeconds(5),
                1_000L,
                4_000L,
                FuelSource.MEASURED,
                trace());
        var report = new Report(car, UUID.randomUUID(), chunk, new byte[32], 1_000, now);
        assertThat(uplink.record(List.of(report))).containsExactly(new Outcome.Stored(false));
        return trip;
    }

    private static Trace trace() {
        var times = column(i -> i * 1000);
        var positions =
                new Positions(times, column(i -> 437_384_000 + i * 900), column(i -> 74_246_000 + i * 900), null);
        return new Trace(times, Map.of(Signal.SPEED, column(i -> 1000 + i % 50)), positions);
    }

    private static int[] column(IntUnaryOperator value) {
        return IntStream.range(0, SECONDS).map(value).toArray();
    }
}
