package io.sillage.car;

import io.sillage.wire.Chunk;
import io.sillage.wire.ChunkId;
import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import io.sillage.wire.v1.FuelSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One trip from start to engine off, as the car measured it: the times of its trace count from {@code start}; odometers
 * in metres, where the car has one. It knows how to cut itself into chunks, always the same.
 */
public record DrivenTrip(
        UUID id,
        UUID bootSession,
        Instant start,
        FuelSource fuelSource,
        @Nullable Long odometerStartM,
        @Nullable Long odometerEndM,
        Trace trace) {

    /** Samples in a chunk, unless said otherwise: half an hour at 1 Hz. */
    public static final int SAMPLES_A_CHUNK = 1_800;

    /** The time of its last sample. */
    public Instant end() {
        int count = trace.count();
        return start.plusMillis(count == 0 ? 0 : trace.timeMs()[count - 1]);
    }

    /** Its chunks in order, each of at most so many samples, with the numbers 0, 1, 2… in its boot session. */
    public List<Chunk> chunks(int samplesAChunk) {
        int parts = Math.max(1, Math.ceilDiv(trace.count(), samplesAChunk));
        var chunks = new ArrayList<Chunk>(parts);
        for (int part = 0; part < parts; part++) {
            chunks.add(chunk(part, parts, samplesAChunk));
        }
        return chunks;
    }

    private Chunk chunk(int part, int parts, int samplesAChunk) {
        int from = part * samplesAChunk;
        int to = Math.min(trace.count(), from + samplesAChunk);
        boolean last = part == parts - 1;
        int startMs = part == 0 ? 0 : trace.timeMs()[from];
        int endMs = last ? Integer.MAX_VALUE : trace.timeMs()[to];
        return new Chunk(
                new ChunkId(bootSession, part),
                id,
                part,
                part == 0,
                last,
                start.plusMillis(startMs),
                Duration.ofMillis(startMs),
                part == 0 ? odometerStartM : null,
                last ? odometerEndM : null,
                fuelSource,
                cut(from, to, startMs, endMs));
    }

    private Trace cut(int from, int to, int startMs, int endMs) {
        var columns = new EnumMap<Signal, int[]>(Signal.class);
        for (var signal : trace.signals()) {
            var values = trace.column(signal);
            if (values != null) {
                columns.put(signal, Arrays.copyOfRange(values, from, to));
            }
        }
        return new Trace(shifted(trace.timeMs(), from, to, startMs), columns, cut(trace.positions(), startMs, endMs));
    }

    private static Positions cut(Positions all, int startMs, int endMs) {
        int from = firstAtOrAfter(all.timeMs(), startMs);
        int to = firstAtOrAfter(all.timeMs(), endMs);
        int[] altitudes = all.altitudeDm();
        return new Positions(
                shifted(all.timeMs(), from, to, startMs),
                Arrays.copyOfRange(all.latitudeE7(), from, to),
                Arrays.copyOfRange(all.longitudeE7(), from, to),
                altitudes == null ? null : Arrays.copyOfRange(altitudes, from, to));
    }

    private static int firstAtOrAfter(int[] timeMs, int wantedMs) {
        int found = Arrays.binarySearch(timeMs, wantedMs);
        return found >= 0 ? found : -found - 1;
    }

    private static int[] shifted(int[] timeMs, int from, int to, int byMs) {
        int[] times = Arrays.copyOfRange(timeMs, from, to);
        for (int i = 0; i < times.length; i++) {
            times[i] -= byMs;
        }
        return times;
    }
}
