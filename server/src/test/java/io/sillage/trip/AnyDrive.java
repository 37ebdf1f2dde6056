package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import io.sillage.uplink.Report;
import io.sillage.wire.Chunk;
import io.sillage.wire.ChunkCodec;
import io.sillage.wire.ChunkId;
import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import io.sillage.wire.v1.FuelSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * A drive that a test makes up, and its parts as the car sends them: a sample and a fix each second, northward at 36 km/h,
 * the engine off in every second minute.
 */
record AnyDrive(UUID trip, UUID boot, Instant start, int secondsAPart, int parts) {

    static final int CM_S = 1_000;
    static final int FUEL_UL_S = 500;
    private static final int E7_A_SECOND = 898;

    /** So many parts of a minute each, from a moment on. */
    static AnyDrive at(Instant start, int parts) {
        return new AnyDrive(UUID.randomUUID(), UUID.randomUUID(), start, 60, parts);
    }

    Chunk part(int number) {
        return part(number, number == parts - 1);
    }

    Chunk part(int number, boolean last) {
        var begins = Duration.ofSeconds((long) number * secondsAPart);
        return new Chunk(
                new ChunkId(boot, number),
                trip,
                number,
                number == 0,
                last,
                start.plus(begins),
                begins,
                number == 0 ? 1_000L : null,
                last ? 1_000L + parts * secondsAPart * 10L : null,
                FuelSource.MEASURED,
                trace(number));
    }

    /** The part as the link hands it over. */
    Report report(VehicleId car, int number) {
        return reportOf(car, part(number), start.plus(Duration.ofDays(1)));
    }

    static Report reportOf(VehicleId car, Chunk chunk, Instant receivedAt) {
        var payload = ChunkCodec.encode(chunk);
        return new Report(car, new UUID(0, 1), chunk, sha256(payload), payload.length, receivedAt, 0);
    }

    private static byte[] sha256(byte[] payload) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(payload);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The part as one that was taken. */
    TakenChunk taken(PeriodId period, int number) {
        return taken(period, part(number), start.plus(Duration.ofHours(2)));
    }

    static TakenChunk taken(PeriodId period, Chunk chunk, Instant receivedAt) {
        var row = new ChunkRow(
                chunk.id(),
                chunk.tripId(),
                chunk.part(),
                chunk.first(),
                chunk.last(),
                new VehicleId(new UUID(0, 7)),
                period,
                CarClock.placeAlone(chunk, receivedAt),
                receivedAt);
        return new TakenChunk(row, chunk, false);
    }

    private Trace trace(int number) {
        int before = number * secondsAPart;
        var times = column(i -> i * 1_000);
        var positions = new Positions(
                times,
                column(i -> 437_384_000 + (before + i) * E7_A_SECOND),
                column(i -> 74_246_000),
                column(i -> 120 + i % 3));
        return new Trace(
                times,
                Map.of(
                        Signal.SPEED,
                        column(i -> CM_S),
                        Signal.ENGINE_SPEED,
                        column(i -> (before + i) / 60 % 2 == 0 ? 1_500 : 0),
                        Signal.FUEL_RATE,
                        column(i -> FUEL_UL_S),
                        Signal.BATTERY_CHARGE,
                        column(i -> 550)),
                positions);
    }

    private int[] column(IntUnaryOperator value) {
        return IntStream.range(0, secondsAPart).map(value).toArray();
    }
}
