package io.sillage.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.sillage.wire.v1.TripChunk;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whatever the bytes, a decoder reads them or refuses them, saying what was wrong and what was expected; and what it
 * reads it can say again (A27, F07). The build runs the kept inputs; CONTRIBUTING.md says how to look for new ones.
 */
class DecoderFuzzTests {

    @FuzzTest
    void aChunk(byte[] bytes) throws Exception {
        var chunk = readOrRefused(bytes, ChunkCodec.PROTOBUF, ChunkCodec::decode, ChunkCodec::encode);
        if (chunk != null) {
            assertThat(chunk.trace().count()).isBetween(0, Chunk.MAX_SAMPLES);
            var again = ChunkCodec.encode(chunk);
            assertThat(TripChunk.parseFrom(again).toByteArray()).isEqualTo(again);
        }
    }

    @FuzzTest
    void aChunkAsJson(byte[] bytes) throws Exception {
        readOrRefused(bytes, ChunkCodec.JSON, ChunkCodec::decode, ChunkCodec::encode);
    }

    @FuzzTest
    void aState(byte[] bytes) throws Exception {
        readOrRefused(bytes, ChunkCodec.PROTOBUF, StateCodec::decode, StateCodec::encode);
    }

    @FuzzTest
    void aStateAsJson(byte[] bytes) throws Exception {
        readOrRefused(bytes, ChunkCodec.JSON, StateCodec::decode, StateCodec::encode);
    }

    @FuzzTest
    void anAnswer(byte[] bytes) throws Exception {
        readOrRefused(bytes, ChunkCodec.PROTOBUF, AnswerCodec::decode, AnswerCodec::encode);
    }

    @FuzzTest
    void aReceipt(byte[] bytes) throws Exception {
        readOrRefused(bytes, ChunkCodec.PROTOBUF, ReceiptCodec::decode, ReceiptCodec::encode);
    }

    @FuzzTest
    void aCommand(byte[] bytes) throws Exception {
        readOrRefused(bytes, ChunkCodec.PROTOBUF, CommandCodec::decode, CommandCodec::encode);
    }

    private interface Decoder<M> {
        M decode(byte[] payload, String contentType) throws MalformedChunk;
    }

    /** What was read, or null when it was refused. Any other exception is a find. */
    private static <M> @Nullable M readOrRefused(
            byte[] bytes, String contentType, Decoder<M> decoder, Function<M, byte[]> encoder) throws MalformedChunk {
        M read;
        try {
            read = decoder.decode(bytes, contentType);
        } catch (MalformedChunk refused) {
            assertThat(refused.getMessage()).contains("; expected ");
            return null;
        }
        var said = encoder.apply(read);
        var readAgain = decoder.decode(said, ChunkCodec.PROTOBUF);
        assertThat(encoder.apply(readAgain)).isEqualTo(said);
        return read;
    }
}
