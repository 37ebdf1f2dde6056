package io.sillage.uplink;

import io.sillage.wire.Chunk;
import io.sillage.wire.ChunkId;
import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import io.sillage.wire.v1.FuelSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Chunks of trips as tests need them: one sample a second, a position with each. */
final class Chunks {

    static final Instant START = Instant.parse("2026-11-20T08:00:00Z");

    private Chunks() {}

    static Chunk any() {
        return of(new ChunkId(UUID.randomUUID(), 0), 10);
    }

    static Chunk of(ChunkId id, int seconds) {
        var times = IntStream.range(0, seconds).map(i -> i * 1000).toArray();
        var positions = new Positions(
                times,
                IntStream.range(0, seconds).map(i -> 437_384_000 + i * 90).toArray(),
                IntStream.range(0, seconds).map(i -> 74_246_000 + i * 90).toArray(),
                null);
        var speeds = IntStream.range(0, seconds).map(i -> 1000 + i % 50).toArray();
        return new Chunk(
                id,
                UUID.randomUUID(),
                0,
                true,
                true,
                START,
                Duration.ofSeconds(5),
                1_000L,
                1_100L,
                FuelSource.MEASURED,
                new Trace(times, Map.of(Signal.SPEED, speeds), positions));
    }
}
