package io.sillage.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the wire has once said it says for ever: a golden file is never changed, only added. */
class GoldenTests {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final UUID COMMAND = UUID.fromString("c1a7e0c4-30d2-4e6d-8f0d-1f2a3b4c5d6e");
    private static final UUID ROUTE = UUID.fromString("9a3f1b58-7f0c-4a57-b0a3-0d5e6f7a8b9c");

    @TestFactory
    List<DynamicTest> everyMessageKeepsItsBytesAndItsJson() {
        return List.of(
                golden("trip-chunk-v1", Chunks.small(), ChunkCodec::encode, ChunkCodec::encodeJson, ChunkCodec::decode),
                golden("car-state-v1", state(), StateCodec::encode, StateCodec::encodeJson, StateCodec::decode),
                golden(
                        "car-state-private-v1",
                        privateState(),
                        StateCodec::encode,
                        StateCodec::encodeJson,
                        StateCodec::decode),
                command("private-mode", new Command.PrivateMode(true)),
                command("route-waiting", new Command.RouteWaiting(ROUTE)),
                command("ask-state", new Command.AskState()),
                command("show-code", new Command.ShowCode("4F7-Q2K")),
                command("certificate-due", new Command.CertificateDue()),
                golden("answer-v1", answer(), AnswerCodec::encode, AnswerCodec::encodeJson, AnswerCodec::decode),
                golden("receipt-v1", receipt(), ReceiptCodec::encode, ReceiptCodec::encodeJson, ReceiptCodec::decode));
    }

    private static DynamicTest command(String name, Command.Ask ask) {
        return golden(
                "command-" + name + "-v1",
                new Command(COMMAND, NOON, ask),
                CommandCodec::encode,
                CommandCodec::encodeJson,
                CommandCodec::decode);
    }

    private static CarState state() {
        return new CarState(
                Chunks.BOOT,
                7,
                NOON,
                12_345_699L,
                640,
                553,
                12_610,
                List.of("tyre-pressure"),
                List.of("front-left"),
                List.of("rear-right"),
                true,
                new Place(437_401_234, 74_245_678, NOON),
                new Place(437_000_000, 72_600_000, NOON),
                false,
                List.of());
    }

    /** Somebody in the car has switched private mode on, for the second time. */
    private static CarState privateState() {
        var earlier = new PrivateTime(NOON.minusSeconds(7_200), NOON.minusSeconds(3_600));
        return state().withPlaces(null, null)
                .withPrivateMode(true, List.of(earlier, new PrivateTime(NOON.minusSeconds(60), null)));
    }

    private static Answer answer() {
        return new Answer(COMMAND, Answer.Result.REFUSED, "the screen is off", NOON);
    }

    private static Receipt receipt() {
        var refused = new Receipt.Refused(new ChunkId(Chunks.BOOT, 42), "malformed-chunk", "brake 2; expected 0 to 1");
        return new Receipt(List.of(new ChunkId(Chunks.BOOT, 40), new ChunkId(Chunks.BOOT, 41)), List.of(refused));
    }

    private static <T> DynamicTest golden(String name, T value, Writer<T> protobuf, Writer<T> json, Reader<T> reader) {
        return DynamicTest.dynamicTest(name, () -> {
            var bytes = bytes(name + ".bin", protobuf.write(value));
            var text = bytes(name + ".json", json.write(value));
            assertThat(protobuf.write(value)).isEqualTo(bytes);
            assertThat(new String(json.write(value), StandardCharsets.UTF_8))
                    .isEqualTo(new String(text, StandardCharsets.UTF_8));
            same(reader.read(bytes, null), value);
            same(reader.read(text, ChunkCodec.JSON), value);
        });
    }

    /** The golden bytes; a new message writes its own, once. */
    private static byte[] bytes(String file, byte[] whenNew) throws IOException {
        var path = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.add") && Files.notExists(path)) {
            Files.write(path, whenNew);
        }
        return Files.readAllBytes(path);
    }

    private static void same(Object actual, Object expected) {
        assertThat(actual)
                .usingRecursiveComparison()
                .ignoringFields("trace.packed")
                .isEqualTo(expected);
    }

    private interface Writer<T> {
        byte[] write(T value);
    }

    private interface Reader<T> {
        T read(byte[] payload, @Nullable String contentType) throws MalformedChunk;
    }
}
