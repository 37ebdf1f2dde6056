package io.sillage.wire;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.Parser;
import com.google.protobuf.util.JsonFormat;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What all messages share: their two forms, their size, and how an id is written. */
final class Payload {

    private static final JsonFormat.Printer PRINTER = JsonFormat.printer().omittingInsignificantWhitespace();
    private static final JsonFormat.Parser PARSER = JsonFormat.parser();

    /** What a parser says may be long; what was expected must still fit behind it. */
    private static final int LONGEST_COMPLAINT = 120;

    private Payload() {}

    static void requireSize(String what, byte[] payload, int most) throws MalformedChunk {
        if (payload.length > most) {
            throw new MalformedChunk(what + " of " + payload.length + " bytes; expected at most " + most);
        }
    }

    /** Reads a message by its MQTT content type; protobuf when there is none. {@code blank} takes the JSON form. */
    static <M extends Message> M parse(
            Parser<M> parser, Message.Builder blank, byte[] payload, @Nullable String contentType)
            throws MalformedChunk {
        var name = blank.getDescriptorForType().getName();
        try {
            if (contentType == null || contentType.equals(ChunkCodec.PROTOBUF)) {
                return parser.parseFrom(payload);
            }
            if (contentType.equals(ChunkCodec.JSON)) {
                PARSER.merge(new String(payload, StandardCharsets.UTF_8), blank);
                return parser.parseFrom(blank.build().toByteArray());
            }
        } catch (InvalidProtocolBufferException e) {
            throw new MalformedChunk("not read: " + brief(e.getMessage()) + "; expected the message " + name);
        }
        throw new MalformedChunk(
                "content type " + contentType + "; expected " + ChunkCodec.PROTOBUF + " or " + ChunkCodec.JSON);
    }

    private static String brief(@Nullable String complaint) {
        var text = String.valueOf(complaint);
        return text.length() <= LONGEST_COMPLAINT ? text : text.substring(0, LONGEST_COMPLAINT) + "…";
    }

    static byte[] json(Message message) {
        try {
            return PRINTER.print(message).getBytes(StandardCharsets.UTF_8);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("only a message with an Any inside cannot be printed", e);
        }
    }

    static ByteString bytes(UUID id) {
        return ByteString.copyFrom(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .flip());
    }

    static UUID uuid(String name, ByteString bytes) throws MalformedChunk {
        if (bytes.size() != 16) {
            throw new MalformedChunk(name + " has " + bytes.size() + " bytes; expected the 16 of a UUID");
        }
        var buffer = bytes.asReadOnlyByteBuffer();
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
