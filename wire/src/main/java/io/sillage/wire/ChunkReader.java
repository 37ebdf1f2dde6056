package io.sillage.wire;

import io.sillage.wire.v1.FuelSource;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the message {@code TripChunk} in one pass, and refuses one that breaks the contract. */
final class ChunkReader {

    private static final int SCHEMA_VERSION = 1;
    private static final long LONGEST_BOOT_MS = 3_155_760_000_000L; // a hundred years
    private static final int MOST_PARTS = 100_000;

    private final ProtoCursor in;
    private final SamplesReader samples;
    private final PositionsReader positions;
    private boolean samplesSeen;
    private boolean positionsSeen;
    private long schemaVersion;
    private @Nullable UUID bootSession;
    private @Nullable UUID tripId;
    private long sequence;
    private long part;
    private boolean first;
    private boolean last;
    private long wallClockMs;
    private long monotonicMs;
    private @Nullable Long odometerStartM;
    private @Nullable Long odometerEndM;
    private long fuelSource;

    private ChunkReader(byte[] payload) {
        in = new ProtoCursor(payload);
        samples = new SamplesReader(in);
        positions = new PositionsReader(in);
    }

    static Chunk read(byte[] payload) throws MalformedChunk {
        var reader = new ChunkReader(payload);
        while (reader.in.hasMore()) {
            reader.field(reader.in.tag());
        }
        return reader.chunk();
    }

    private void field(int tag) throws MalformedChunk {
        switch (tag) {
            case 1 << 3 -> schemaVersion = in.varint();
            case 2 << 3 | 2 -> bootSession = in.uuid("boot_session");
            case 3 << 3 -> sequence = in.varint();
            case 4 << 3 | 2 -> tripId = in.uuid("trip_id");
            case 5 << 3 -> part = in.varint();
            case 6 << 3 -> first = in.varint() != 0;
            case 7 << 3 -> last = in.varint() != 0;
            case 8 << 3 -> wallClockMs = in.varint();
            case 9 << 3 -> monotonicMs = in.varint();
            case 10 << 3 -> odometerStartM = in.varint();
            case 11 << 3 -> odometerEndM = in.varint();
            case 12 << 3 -> fuelSource = in.varint();
            case 13 << 3 | 2 -> samples();
            case 14 << 3 | 2 -> positions();
            default -> in.skip(tag);
        }
    }

    private void samples() throws MalformedChunk {
        samplesSeen = Bounds.requireOnce("samples", true, samplesSeen);
        int outer = in.enter();
        samples.read();
        in.leave(outer);
    }

    private void positions() throws MalformedChunk {
        positionsSeen = Bounds.requireOnce("positions", true, positionsSeen);
        int outer = in.enter();
        positions.read();
        in.leave(outer);
    }

    private Chunk chunk() throws MalformedChunk {
        Bounds.require("schema_version", schemaVersion, SCHEMA_VERSION, SCHEMA_VERSION);
        Bounds.require("part", part, 0, MOST_PARTS);
        if (first != (part == 0)) {
            throw new MalformedChunk("first is " + first + " on part " + part + "; expected it on part 0 alone");
        }
        return new Chunk(
                new ChunkId(required("boot_session", bootSession), (int)
                        Bounds.require("sequence", sequence, 0, Integer.MAX_VALUE)),
                required("trip_id", tripId),
                (int) part,
                first,
                last,
                Bounds.instant("wall_clock_ms", wallClockMs),
                Duration.ofMillis(Bounds.require("monotonic_ms", monotonicMs, 0, LONGEST_BOOT_MS)),
                odometer("odometer_start_m", odometerStartM),
                odometer("odometer_end_m", odometerEndM),
                fuelSource(),
                samples.trace(positions.positions()));
    }

    private FuelSource fuelSource() throws MalformedChunk {
        var source = FuelSource.forNumber((int) Bounds.require("fuel_source", fuelSource, 0, 2));
        return source == null ? FuelSource.FUEL_SOURCE_UNSPECIFIED : source;
    }

    private static UUID required(String name, @Nullable UUID id) throws MalformedChunk {
        if (id == null) {
            throw new MalformedChunk(name + " is missing; expected the 16 bytes of a UUID");
        }
        return id;
    }

    private static @Nullable Long odometer(String name, @Nullable Long metres) throws MalformedChunk {
        return metres == null ? null : Long.valueOf(Bounds.metres(name, metres));
    }
}
