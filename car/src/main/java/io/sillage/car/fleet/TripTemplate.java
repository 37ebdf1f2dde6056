package io.sillage.car.fleet;

import io.sillage.wire.Chunk;
import io.sillage.wire.ChunkCodec;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

/** A trip of one chunk, encoded once; each car sends copies in which only the ids and the time are others. */
public final class TripTemplate {

    /** A varint of the time in ms is this long from 2004 to 2109. */
    private static final int TIME_BYTES = 6;

    private final byte[] bytes;
    private final int bootAt;
    private final int tripAt;
    private final int timeAt;

    TripTemplate(Chunk chunk) {
        this.bytes = ChunkCodec.encode(chunk);
        this.bootAt = find(uuid(chunk.id().bootSession()));
        this.tripAt = find(uuid(chunk.tripId()));
        this.timeAt = find(time(chunk.wallClock()));
    }

    int size() {
        return bytes.length;
    }

    byte[] copy(UUID bootSession, UUID trip, Instant wallClock) {
        var copy = bytes.clone();
        System.arraycopy(uuid(bootSession), 0, copy, bootAt, 16);
        System.arraycopy(uuid(trip), 0, copy, tripAt, 16);
        System.arraycopy(time(wallClock), 0, copy, timeAt, TIME_BYTES);
        return copy;
    }

    private int find(byte[] wanted) {
        for (int at = 0; at <= bytes.length - wanted.length; at++) {
            if (ByteBuffer.wrap(bytes, at, wanted.length).equals(ByteBuffer.wrap(wanted))) {
                return at;
            }
        }
        throw new IllegalStateException("the chunk does not hold what was put into it");
    }

    private static byte[] uuid(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static byte[] time(Instant instant) {
        var bytes = new byte[TIME_BYTES];
        long left = instant.toEpochMilli();
        for (int i = 0; i < TIME_BYTES; i++) {
            bytes[i] = (byte) (left & 0x7F | (i < TIME_BYTES - 1 ? 0x80 : 0));
            left >>>= 7;
        }
        if (left != 0 || bytes[TIME_BYTES - 1] == 0) {
            throw new IllegalArgumentException("a trip at " + instant + "; expected one between 2004 and 2109");
        }
        return bytes;
    }
}
