package io.sillage.wire;

import io.sillage.wire.v1.TripChunk;
import org.jspecify.annotations.Nullable;

/** Turns chunks into bytes and back: protobuf, and the same message as JSON for any MQTT client used by hand. */
public final class ChunkCodec {

    public static final String PROTOBUF = "application/protobuf";
    public static final String JSON = "application/json";

    private ChunkCodec() {}

    public static byte[] encode(Chunk chunk) {
        return ChunkMessage.of(chunk).toByteArray();
    }

    /** In protobuf's JSON mapping, UTF-8. */
    public static byte[] encodeJson(Chunk chunk) {
        return Payload.json(ChunkMessage.of(chunk));
    }

    /**
     * Reads a payload by its MQTT content type; protobuf when there is none.
     *
     * @throws MalformedChunk when it is no chunk, or breaks a limit of docs/vehicle-link.md
     */
    public static Chunk decode(byte[] payload, @Nullable String contentType) throws MalformedChunk {
        Payload.requireSize("a chunk", payload, Chunk.MAX_BYTES);
        if (contentType == null || contentType.equals(PROTOBUF)) {
            return ChunkReader.read(payload);
        }
        return ChunkReader.read(Payload.parse(TripChunk.parser(), TripChunk.newBuilder(), payload, contentType)
                .toByteArray());
    }
}
