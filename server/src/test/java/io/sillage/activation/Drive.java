package io.sillage.activation;

import io.sillage.kernel.VehicleId;
import io.sillage.trip.TripId;
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
import java.util.stream.IntStream;

/** A drive that a test makes up: a minute a part, a sample and a fix each second, all at one speed. */
record Drive(UUID trip, VehicleId car, Instant start, double kmh, int parts) {

    private static final int SECONDS = 60;
    private static final double CM_S_PER_KMH = 100 / 3.6;

    static Drive of(VehicleId car, Instant start, double kmh) {
        return new Drive(UUID.randomUUID(), car, start, kmh, 1);
    }

    Drive inParts(int number) {
        return new Drive(trip, car, start, kmh, number);
    }

    TripId id() {
        return new TripId(trip);
    }

    Instant end() {
        return start.plusSeconds((long) SECONDS * (parts - 1) + SECONDS - 1);
    }

    /** The parts as the link hands them over, in their order. */
    Report[] reports() {
        return IntStream.range(0, parts).mapToObj(this::report).toArray(Report[]::new);
    }

    Report report(int part) {
        var begins = Duration.ofSeconds((long) SECONDS * part);
        var chunk = new Chunk(
                new ChunkId(trip, part),
                trip,
                part,
                part == 0,
                part == parts - 1,
                start.plus(begins),
                begins,
                null,
                null,
                FuelSource.MEASURED,
                trace());
        var payload = ChunkCodec.encode(chunk);
        return new Report(
                car, new UUID(0, 1), chunk, sha256(payload), payload.length, start.plus(Duration.ofDays(1)), 0);
    }

    private Trace trace() {
        int cmS = (int) Math.round(kmh * CM_S_PER_KMH);
        var times = IntStream.range(0, SECONDS).map(i -> i * 1_000).toArray();
        var speed = IntStream.range(0, SECONDS).map(i -> cmS).toArray();
        var latitude =
                IntStream.range(0, SECONDS).map(i -> 437_384_000 + i * cmS).toArray();
        var longitude = IntStream.range(0, SECONDS).map(i -> 74_246_000).toArray();
        return new Trace(times, Map.of(Signal.SPEED, speed), new Positions(times, latitude, longitude, null));
    }

    private static byte[] sha256(byte[] payload) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(payload);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
