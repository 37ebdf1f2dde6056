package io.sillage.wire;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import io.sillage.wire.v1.Column;
import io.sillage.wire.v1.Samples;
import io.sillage.wire.v1.TripChunk;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns chunks into bytes and back: protobuf, and the same message as JSON for any MQTT client used by hand. */
public final class ChunkCodec {

    public static final String PROTOBUF = "application/protobuf";
    public static final String JSON = "application/json";

    private ChunkCodec() {}

    public static byte[] encode(Chunk chunk) {
        return toMessage(chunk).toByteArray();
    }

    /**
     * Reads a payload by its MQTT content type; protobuf when there is none.
     *
     * @throws MalformedChunk when it is no chunk, or breaks a limit: {@link Chunk#MAX_SAMPLES}, {@link Chunk#MAX_BYTES}
     */
    public static Chunk decode(byte[] payload, @Nullable String contentType) throws MalformedChunk {
        if (payload.length > Chunk.MAX_BYTES) {
            throw new MalformedChunk(
                    "a chunk of " + payload.length + " bytes; at most " + Chunk.MAX_BYTES + " are taken");
        }
        return fromMessage(parse(payload, contentType));
    }

    private static TripChunk parse(byte[] payload, @Nullable String contentType) throws MalformedChunk {
        try {
            if (contentType == null || contentType.equals(PROTOBUF)) {
                return TripChunk.parseFrom(payload);
            }
            if (contentType.equals(JSON)) {
                var message = TripChunk.newBuilder();
                JsonFormat.parser().merge(new String(payload, StandardCharsets.UTF_8), message);
                return message.build();
            }
        } catch (InvalidProtocolBufferException e) {
            throw new MalformedChunk("not a TripChunk: " + e.getMessage(), e);
        }
        throw new MalformedChunk("content type " + contentType + "; expected " + PROTOBUF + " or " + JSON);
    }

    public static TripChunk toMessage(Chunk chunk) {
        var message = TripChunk.newBuilder()
                .setSchemaVersion(1)
                .setBootSession(bytes(chunk.id().bootSession()))
                .setSequence(chunk.id().sequence())
                .setTripId(bytes(chunk.tripId()))
                .setPart(chunk.part())
                .setFirst(chunk.first())
                .setLast(chunk.last())
                .setWallClockMs(chunk.wallClock().toEpochMilli())
                .setMonotonicMs(chunk.monotonic().toMillis())
                .setFuelSource(chunk.fuelSource())
                .setSamples(samples(chunk.trace()))
                .setPositions(positions(chunk.trace().positions()));
        if (chunk.odometerStartM() != null) {
            message.setOdometerStartM(chunk.odometerStartM());
        }
        if (chunk.odometerEndM() != null) {
            message.setOdometerEndM(chunk.odometerEndM());
        }
        return message.build();
    }

    public static Chunk fromMessage(TripChunk message) throws MalformedChunk {
        if (message.getSchemaVersion() != 1) {
            throw new MalformedChunk("schema version " + message.getSchemaVersion() + "; expected 1");
        }
        var samples = message.getSamples();
        int count = samples.getTimeMsCount();
        if (count > Chunk.MAX_SAMPLES || message.getPositions().getTimeMsCount() > Chunk.MAX_SAMPLES) {
            throw new MalformedChunk(count + " samples; at most " + Chunk.MAX_SAMPLES + " are taken");
        }
        return new Chunk(
                new ChunkId(uuid("boot_session", message.getBootSession()), message.getSequence()),
                uuid("trip_id", message.getTripId()),
                message.getPart(),
                message.getFirst(),
                message.getLast(),
                Instant.ofEpochMilli(message.getWallClockMs()),
                Duration.ofMillis(message.getMonotonicMs()),
                message.hasOdometerStartM() ? message.getOdometerStartM() : null,
                message.hasOdometerEndM() ? message.getOdometerEndM() : null,
                message.getFuelSource(),
                new Trace(
                        Columns.sums(samples.getTimeMsList(), "time_ms"),
                        columns(samples, count),
                        positions(message.getPositions())));
    }

    private static Samples.Builder samples(Trace trace) {
        var message = Samples.newBuilder().addAllTimeMs(Columns.differences(trace.timeMs()));
        for (var signal : trace.signals()) {
            var values = trace.column(signal);
            if (values != null) {
                message.setField(field(signal), Columns.encode(values));
            }
        }
        return message;
    }

    private static Map<Signal, int[]> columns(Samples samples, int count) throws MalformedChunk {
        var columns = new EnumMap<Signal, int[]>(Signal.class);
        for (var signal : Signal.values()) {
            var field = field(signal);
            if (samples.hasField(field)) {
                columns.put(signal, Columns.decode((Column) samples.getField(field), count, field.getName()));
            }
        }
        return columns;
    }

    private static com.google.protobuf.Descriptors.FieldDescriptor field(Signal signal) {
        return Samples.getDescriptor().findFieldByNumber(signal.ordinal() + 2);
    }

    private static io.sillage.wire.v1.Positions positions(Positions positions) {
        var message = io.sillage.wire.v1.Positions.newBuilder()
                .addAllTimeMs(Columns.differences(positions.timeMs()))
                .addAllLatitudeE7(Columns.differences(positions.latitudeE7()))
                .addAllLongitudeE7(Columns.differences(positions.longitudeE7()));
        if (positions.altitudeDm() != null) {
            message.addAllAltitudeDm(Columns.differences(positions.altitudeDm()));
        }
        return message.build();
    }

    private static Positions positions(io.sillage.wire.v1.Positions message) throws MalformedChunk {
        int count = message.getTimeMsCount();
        requireSame("positions.latitude_e7", message.getLatitudeE7List(), count);
        requireSame("positions.longitude_e7", message.getLongitudeE7List(), count);
        if (message.getAltitudeDmCount() > 0) {
            requireSame("positions.altitude_dm", message.getAltitudeDmList(), count);
        }
        return new Positions(
                Columns.sums(message.getTimeMsList(), "positions.time_ms"),
                Columns.sums(message.getLatitudeE7List(), "positions.latitude_e7"),
                Columns.sums(message.getLongitudeE7List(), "positions.longitude_e7"),
                message.getAltitudeDmCount() == 0
                        ? null
                        : Columns.sums(message.getAltitudeDmList(), "positions.altitude_dm"));
    }

    private static void requireSame(String name, List<Integer> column, int count) throws MalformedChunk {
        if (column.size() != count) {
            throw new MalformedChunk(name + " has " + column.size() + " values; expected " + count);
        }
    }

    private static ByteString bytes(UUID id) {
        return ByteString.copyFrom(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .flip());
    }

    private static UUID uuid(String name, ByteString bytes) throws MalformedChunk {
        if (bytes.size() != 16) {
            throw new MalformedChunk(name + " has " + bytes.size() + " bytes; expected the 16 of a UUID");
        }
        var buffer = bytes.asReadOnlyByteBuffer();
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
