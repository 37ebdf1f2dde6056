package io.sillage.wire;

import io.sillage.wire.v1.ChunkName;
import io.sillage.wire.v1.RefusedChunk;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Turns receipts into bytes and back, protobuf and JSON. */
public final class ReceiptCodec {

    private ReceiptCodec() {}

    public static byte[] encode(Receipt receipt) {
        return message(receipt).toByteArray();
    }

    /** In protobuf's JSON mapping, UTF-8. */
    public static byte[] encodeJson(Receipt receipt) {
        return Payload.json(message(receipt));
    }

    /** Reads a payload by its MQTT content type; protobuf when there is none. */
    public static Receipt decode(byte[] payload, @Nullable String contentType) throws MalformedChunk {
        Payload.requireSize("a receipt", payload, Receipt.MAX_BYTES);
        var message = Payload.parse(
                io.sillage.wire.v1.Receipt.parser(), io.sillage.wire.v1.Receipt.newBuilder(), payload, contentType);
        var stored = new ArrayList<ChunkId>(message.getStoredCount());
        for (var chunk : message.getStoredList()) {
            stored.add(id(chunk));
        }
        var refused = new ArrayList<Receipt.Refused>(message.getRefusedCount());
        for (var chunk : message.getRefusedList()) {
            refused.add(new Receipt.Refused(id(chunk.getChunk()), chunk.getCode(), chunk.getReason()));
        }
        return new Receipt(stored, refused);
    }

    private static io.sillage.wire.v1.Receipt message(Receipt receipt) {
        var message = io.sillage.wire.v1.Receipt.newBuilder();
        for (var chunk : receipt.stored()) {
            message.addStored(name(chunk));
        }
        for (var refused : receipt.refused()) {
            message.addRefused(RefusedChunk.newBuilder()
                    .setChunk(name(refused.chunk()))
                    .setCode(refused.code())
                    .setReason(refused.reason()));
        }
        return message.build();
    }

    private static ChunkName name(ChunkId chunk) {
        return ChunkName.newBuilder()
                .setBootSession(Payload.bytes(chunk.bootSession()))
                .setSequence(chunk.sequence())
                .build();
    }

    private static ChunkId id(ChunkName name) throws MalformedChunk {
        return new ChunkId(Payload.uuid("boot_session", name.getBootSession()), (int)
                Bounds.require("sequence", name.getSequence(), 0, Integer.MAX_VALUE));
    }
}
