package io.sillage.trip;

import io.sillage.wire.Chunk;
import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import io.sillage.wire.v1.FuelSource;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import org.jspecify.annotations.Nullable;

/** How a chunk lies in the database: its clocks, odometers and samples in one value, its positions in another. */
final class ChunkCode {

    private static final int VERSION = 1;
    private static final Signal[] SIGNALS = Signal.values();
    private static final int HAS_ODOMETER_START = 1;
    private static final int HAS_ODOMETER_END = 2;

    private ChunkCode() {}

    static void putSamples(Bytes to, TakenChunk taken) {
        var chunk = taken.chunk();
        to.putInt(VERSION);
        to.putInt(taken.withheld() ? 1 : 0);
        to.putLong(chunk.wallClock().toEpochMilli());
        to.putLong(chunk.monotonic().toMillis());
        to.putInt(chunk.fuelSource().getNumber());
        putOdometers(to, chunk);
        var trace = chunk.trace();
        to.putInt(trace.count());
        ColumnCode.putSecondDifferences(to, trace.timeMs());
        to.putInt(trace.signals().size());
        for (var signal : trace.signals()) {
            to.putInt(signal.ordinal());
            putColumn(to, trace, signal);
        }
    }

    private static void putColumn(Bytes to, Trace trace, Signal signal) {
        var packed = trace.packed(signal);
        if (packed == null) {
            ColumnCode.putWithGaps(to, valuesOf(trace, signal));
        } else {
            ColumnCode.putPacked(to, packed);
        }
    }

    static void putPositions(Bytes to, Positions positions) {
        to.putInt(VERSION);
        to.putInt(positions.count());
        ColumnCode.putSecondDifferences(to, positions.timeMs());
        ColumnCode.putSecondDifferences(to, positions.latitudeE7());
        ColumnCode.putSecondDifferences(to, positions.longitudeE7());
        var altitude = positions.altitudeDm();
        to.putInt(altitude == null ? 0 : 1);
        if (altitude != null) {
            ColumnCode.putDifferences(to, altitude);
        }
    }

    static Positions getPositions(byte[] bytes) {
        var from = reader(bytes);
        int count = from.getCount();
        return new Positions(
                ColumnCode.getSecondDifferences(from, count),
                ColumnCode.getSecondDifferences(from, count),
                ColumnCode.getSecondDifferences(from, count),
                from.getInt() == 0 ? null : ColumnCode.getDifferences(from, count));
    }

    /** A stored chunk again, with the positions given. */
    static TakenChunk getChunk(ChunkRow row, byte[] samples, Positions positions) {
        var from = reader(samples);
        boolean withheld = from.getInt() == 1;
        var wallClock = Instant.ofEpochMilli(from.getLong());
        var monotonic = Duration.ofMillis(from.getLong());
        var fuelSource = FuelSource.forNumber(from.getInt());
        int odometers = from.getInt();
        var odometerStart = getOdometer(from, odometers & HAS_ODOMETER_START);
        var odometerEnd = getOdometer(from, odometers & HAS_ODOMETER_END);
        var chunk = new Chunk(
                row.id(),
                row.trip(),
                row.part(),
                row.first(),
                row.last(),
                wallClock,
                monotonic,
                odometerStart,
                odometerEnd,
                fuelSource == null ? FuelSource.FUEL_SOURCE_UNSPECIFIED : fuelSource,
                getTrace(from, positions));
        return new TakenChunk(row, chunk, withheld);
    }

    private static Trace getTrace(ByteReader from, Positions positions) {
        int count = from.getCount();
        var times = ColumnCode.getSecondDifferences(from, count);
        var columns = new EnumMap<Signal, int[]>(Signal.class);
        for (int left = from.getInt(); left > 0; left--) {
            columns.put(signal(from.getInt()), ColumnCode.getWithGaps(from, count));
        }
        return new Trace(times, columns, positions);
    }

    private static Signal signal(int ordinal) {
        if (ordinal < 0 || ordinal >= SIGNALS.length) {
            throw ByteReader.damaged();
        }
        return SIGNALS[ordinal];
    }

    private static void putOdometers(Bytes to, Chunk chunk) {
        var start = chunk.odometerStartM();
        var end = chunk.odometerEndM();
        to.putInt((start == null ? 0 : HAS_ODOMETER_START) | (end == null ? 0 : HAS_ODOMETER_END));
        if (start != null) {
            to.putLong(start);
        }
        if (end != null) {
            to.putLong(end);
        }
    }

    private static @Nullable Long getOdometer(ByteReader from, int there) {
        return there == 0 ? null : from.getLong();
    }

    private static int[] valuesOf(Trace trace, Signal signal) {
        var values = trace.column(signal);
        if (values == null) {
            throw new IllegalArgumentException(signal + " is not in the trace");
        }
        return values;
    }

    private static ByteReader reader(byte[] bytes) {
        var reader = new ByteReader(bytes);
        int version = reader.getInt();
        if (version != VERSION) {
            throw new IllegalStateException("a trace of version " + version + "; expected " + VERSION);
        }
        return reader;
    }
}
