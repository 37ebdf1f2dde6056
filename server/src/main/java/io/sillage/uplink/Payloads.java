package io.sillage.uplink;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import io.sillage.wire.ChunkCodec;
import io.sillage.wire.ChunkId;
import io.sillage.wire.v1.TripChunk;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the name of a chunk whose rest cannot be taken. */
final class Payloads {

    private static final int UUID_BYTES = 16;

    private Payloads() {}

    /** The name of a chunk that is malformed otherwise, so that a receipt can say which one it was. */
    static Optional<ChunkId> findChunkId(byte[] payload, @Nullable String contentType) {
        try {
            var chunk = parse(payload, contentType);
            var session = chunk.getBootSession();
            if (session.size() != UUID_BYTES || chunk.getSequence() < 0) {
                return Optional.empty();
            }
            var buffer = session.asReadOnlyByteBuffer();
            return Optional.of(new ChunkId(new UUID(buffer.getLong(), buffer.getLong()), chunk.getSequence()));
        } catch (InvalidProtocolBufferException e) {
            return Optional.empty();
        }
    }

    private static TripChunk parse(byte[] payload, @Nullable String contentType) throws InvalidProtocolBufferException {
        if (!ChunkCodec.JSON.equals(contentType)) {
            return TripChunk.parseFrom(payload);
        }
        var chunk = TripChunk.newBuilder();
        JsonFormat.parser().ignoringUnknownFields().merge(new String(payload, StandardCharsets.UTF_8), chunk);
        return chunk.build();
    }
}
