package io.sillage.car.buffer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.car.DrivenTrip;
import io.sillage.car.NameIds;
import io.sillage.wire.Chunk;
import io.sillage.wire.ChunkCodec;
import io.sillage.wire.ChunkId;
import io.sillage.wire.MalformedChunk;
import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import io.sillage.wire.v1.FuelSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChunkBufferTests {

    private static final long ROOMY = 10 << 20;

    @TempDir
    Path folder;

    @Test
    void keepsWhatWasAppendedOverAClose() throws IOException {
        try (var buffer = ChunkBuffer.open(folder, ROOMY)) {
            buffer.append(chunk(1));
            buffer.append(chunk(2));
            buffer.append(chunk(2));
        }
        try (var buffer = ChunkBuffer.open(folder, ROOMY)) {
            assertThat(buffer.unsent(10)).containsExactly(chunk(1).id(), chunk(2).id());
            assertThat(buffer.send(chunk(2).id())).contains(ChunkCodec.encode(chunk(2)));
            assertThat(buffer.unsent(10)).containsExactly(chunk(1).id());
        }
    }

    @Test
    void forgetsAChunkOnlyOnItsReceipt() throws IOException {
        try (var buffer = ChunkBuffer.open(folder, ROOMY)) {
            buffer.append(chunk(1));
            buffer.append(chunk(2));
            buffer.send(chunk(1).id());
            buffer.remove(chunk(2).id());
            buffer.remove(chunk(2).id());
        }
        try (var buffer = ChunkBuffer.open(folder, ROOMY)) {
            assertThat(buffer.unsent(10)).containsExactly(chunk(1).id());
        }
    }

    @Test
    void aTornTailCostsOnlyTheRecordThatWasBeingWritten() throws IOException {
        try (var buffer = ChunkBuffer.open(folder, ROOMY)) {
            buffer.append(chunk(1));
            buffer.append(chunk(2));
        }
        var log = folder.resolve("chunks.log");
        var whole = Files.readAllBytes(log);
        int second = whole.length / 2;
        for (int length = second; length < whole.length; length += 13) {
            Files.write(log, Arrays.copyOf(whole, length));
            try (var buffer = ChunkBuffer.open(folder, ROOMY)) {
                assertThat(buffer.unsent(10)).containsExactly(chunk(1).id());
                buffer.append(chunk(3));
            }
            try (var buffer = ChunkBuffer.open(folder, ROOMY)) {
                assertThat(buffer.unsent(10)).containsExactly(chunk(1).id(), chunk(3).id());
            }
        }
    }

    @Test
    void aDamagedRecordIsPassedOverAndItsNeighboursLive() throws IOException {
        try (var buffer = ChunkBuffer.open(folder, ROOMY)) {
            for (int i = 1; i <= 3; i++) {
                buffer.append(chunk(i));
            }
        }
        try (var log = new RandomAccessFile(folder.resolve("chunks.log").toFile(), "rw")) {
            log.seek(log.length() / 2);
            int old = log.read();
            log.seek(log.length() / 2);
            log.write(old ^ 0x10);
        }
        try (var buffer = ChunkBuffer.open(folder, ROOMY)) {
            assertThat(buffer.unsent(10)).containsExactly(chunk(1).id(), chunk(3).id());
        }
    }

    @Test
    void whenFullTheOldestRouteGoesFirstAndTotalsNever() throws IOException, MalformedChunk {
        long room = 6L * (ChunkCodec.encode(chunk(1)).length + Record.HEAD);
        try (var buffer = ChunkBuffer.open(folder, room)) {
            int kept = 0;
            assertThatThrownBy(() -> {
                        for (int i = 1; i < 100; i++) {
                            buffer.append(chunk(i));
                            if (i == 7) {
                                assertThat(sent(buffer, 1).trace().positions().isEmpty())
                                        .isTrue();
                                assertThat(sent(buffer, 7).trace().positions().isEmpty())
                                        .isFalse();
                            }
                        }
                    })
                    .isInstanceOf(BufferFull.class);
            buffer.holdBackAll();
            for (var id : buffer.unsent(100)) {
                var chunk = ChunkCodec.decode(buffer.send(id).orElseThrow(), null);
                assertThat(chunk.trace().column(Signal.SPEED))
                        .isEqualTo(chunk(1).trace().column(Signal.SPEED));
                assertThat(chunk.odometerEndM()).isEqualTo(1_000L);
                kept++;
            }
            assertThat(kept).isGreaterThan(8);
            assertThat(buffer.bytes()).isLessThanOrEqualTo(room);
        }
    }

    @Test
    void theFileIsWrittenAnewWhenMostOfItIsOfNoUse() throws IOException {
        try (var buffer = ChunkBuffer.open(folder, ROOMY)) {
            buffer.append(chunk(0));
            for (int i = 1; i < 2_000; i++) {
                buffer.append(chunk(i));
                buffer.remove(chunk(i).id());
            }
        }
        assertThat(Files.size(folder.resolve("chunks.log"))).isLessThan(1_200_000);
        try (var buffer = ChunkBuffer.open(folder, ROOMY)) {
            assertThat(buffer.unsent(10)).containsExactly(chunk(0).id());
        }
    }

    @Test
    void oneProcessAtATimeHasIt() throws IOException {
        try (var buffer = ChunkBuffer.open(folder, ROOMY)) {
            assertThat(buffer.count()).isZero();
            assertThatThrownBy(() -> ChunkBuffer.open(folder, ROOMY)).hasMessageContaining("in use");
        }
    }

    @Test
    void whatWasSaidToBeKeptIsThereAfterKillNine() throws Exception {
        var random = new Random(11);
        List<ChunkId> promised = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            var child = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Filler.class.getName(),
                            folder.toString(),
                            Integer.toString(round))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (var out =
                    new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.US_ASCII))) {
                int lines = random.nextInt(20, 120);
                for (int i = 0; i < lines; i++) {
                    promised.add(chunk(Integer.parseInt(out.readLine())).id());
                }
                child.destroyForcibly().waitFor();
            }
            try (var buffer = ChunkBuffer.open(folder, ROOMY)) {
                assertThat(buffer.unsent(10_000)).containsAll(promised);
            }
        }
    }

    /** Fills a buffer for ever, and says a chunk's number once it is kept. */
    static final class Filler {
        public static void main(String[] arguments) throws IOException {
            try (var buffer = ChunkBuffer.open(Path.of(arguments[0]), ROOMY)) {
                for (int i = Integer.parseInt(arguments[1]) * 100_000; ; i++) {
                    buffer.append(chunk(i));
                    System.out.println(i);
                }
            }
        }
    }

    private static Chunk sent(ChunkBuffer buffer, int number) throws IOException, MalformedChunk {
        var payload = buffer.send(chunk(number).id()).orElseThrow();
        buffer.holdBack(chunk(number).id());
        return ChunkCodec.decode(payload, null);
    }

    private static Chunk chunk(int number) {
        var random = new SplittableRandom(5);
        var times = new int[60];
        Arrays.setAll(times, i -> i * 1000);
        var columns = Map.of(
                Signal.SPEED, random.ints(60, 0, 3000).toArray(),
                Signal.BATTERY_POWER, random.ints(60, -9000, 9000).toArray());
        var positions = new Positions(
                times,
                random.ints(60, 0, 1000).toArray(),
                random.ints(60, 0, 1000).toArray(),
                null);
        return new DrivenTrip(
                        NameIds.of("trip " + number),
                        new UUID(number, 1),
                        Instant.parse("2026-11-25T08:00:00Z"),
                        FuelSource.FUEL_SOURCE_UNSPECIFIED,
                        0L,
                        1_000L,
                        new Trace(times, columns, positions))
                .chunks(100)
                .getFirst();
    }
}
