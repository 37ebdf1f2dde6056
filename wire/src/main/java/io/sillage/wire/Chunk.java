package io.sillage.wire;

import io.sillage.wire.v1.FuelSource;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of one trip, decoded. {@code wallClock} is the car's own clock at sample time 0, {@code monotonic} the time
 * since its boot session began at that moment; odometers are in metres.
 */
public record Chunk(
        ChunkId id,
        UUID tripId,
        int part,
        boolean first,
        boolean last,
        Instant wallClock,
        Duration monotonic,
        @Nullable Long odometerStartM,
        @Nullable Long odometerEndM,
        FuelSource fuelSource,
        Trace trace) {

    /** More than this many samples is refused. */
    public static final int MAX_SAMPLES = 20_000;
    /** More than this many bytes is refused. */
    public static final int MAX_BYTES = 256 * 1024;

    /** The same chunk with another trace. */
    public Chunk withTrace(Trace other) {
        return new Chunk(
                id, tripId, part, first, last, wallClock, monotonic, odometerStartM, odometerEndM, fuelSource, other);
    }

    /** The same chunk with other positions, or with none. */
    public Chunk withPositions(Positions others) {
        return withTrace(trace.withPositions(others));
    }
}
