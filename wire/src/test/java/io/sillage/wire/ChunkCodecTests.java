package io.sillage.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.wire.v1.Column;
import io.sillage.wire.v1.FuelSource;
import io.sillage.wire.v1.TripChunk;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ChunkCodecTests {

    @Test
    void anyChunkComesBackFromBothForms() throws MalformedChunk {
        for (long seed = 0; seed < 2_000; seed++) {
            var chunk = Chunks.any(seed);
            var bytes = ChunkCodec.encode(chunk);
            var decoded = ChunkCodec.decode(bytes, ChunkCodec.PROTOBUF);
            assertThat(Arrays.equals(ChunkCodec.encode(decoded), bytes))
                    .as("seed %d", seed)
                    .isTrue();
            if (seed % 50 == 0) {
                same(decoded, chunk, seed);
                same(ChunkCodec.decode(ChunkCodec.encodeJson(chunk), ChunkCodec.JSON), chunk, seed);
            }
        }
    }

    @Test
    void theHandWrittenReaderUnderstandsWhatTheLibraryWrites() throws Exception {
        for (long seed = 0; seed < 200; seed++) {
            var bytes = ChunkCodec.encode(Chunks.any(seed));
            assertThat(TripChunk.parseFrom(bytes).toByteArray())
                    .as("seed %d", seed)
                    .isEqualTo(bytes);
        }
    }

    @Test
    void brokenBytesAreRefusedAndNeverMore() {
        var random = new SplittableRandom(7);
        var whole = ChunkCodec.encode(Chunks.realistic(1, 40));
        for (int i = 0; i < 20_000; i++) {
            var bytes = Arrays.copyOf(whole, i % 3 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int flips = random.nextInt(1, 5); flips > 0 && bytes.length > 0; flips--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            try {
                ChunkCodec.decode(bytes, null);
            } catch (MalformedChunk e) {
                assertThat(e.getMessage().contains("; expected "))
                        .as(e.getMessage())
                        .isTrue();
            }
        }
    }

    @Test
    void aTripAtOneHertzStaysSmall() {
        var bytes = ChunkCodec.encode(Chunks.realistic(1, 1_800));
        assertThat(bytes.length / 1_800.0)
                .as("bytes a sample, all nine signals noisy")
                .isLessThan(14);
    }

    @Test
    void jsonOfUnknownFieldsIsRefusedWithTheirName() {
        assertThatThrownBy(() -> ChunkCodec.decode("{\"speed\": 3}".getBytes(StandardCharsets.UTF_8), ChunkCodec.JSON))
                .isInstanceOf(MalformedChunk.class)
                .hasMessageContaining("speed")
                .hasMessageContaining("expected the message TripChunk");
    }

    @Test
    void otherContentTypesAreRefused() {
        assertThatThrownBy(() -> ChunkCodec.decode(new byte[0], "text/xml"))
                .hasMessage("content type text/xml; expected application/protobuf or application/json");
    }

    @Test
    void refusalsSayWhatWasWrongAndWhatWasExpected() {
        refused("schema_version 2; expected 1 to 1", m -> m.setSchemaVersion(2));
        refused("boot_session is missing; expected the 16 bytes of a UUID", TripChunk.Builder::clearBootSession);
        refused("first is true on part 3; expected it on part 0 alone", m -> m.setPart(3));
        refused("odometer_start_m -1; expected 0 to 10000000000", m -> m.setOdometerStartM(-1));
        refused("fuel_source 9; expected 0 to 2", m -> m.setFuelSourceValue(9));
        refused("wall_clock_ms -1; expected 0 to 253402300799999", m -> m.setWallClockMs(-1));
        refused(
                "time_ms 1000 at place 2 follows 1000; expected times that rise, from 0",
                m -> m.getSamplesBuilder().setTimeMs(2, 0));
        refused("brake 2; expected 0 to 1", m -> m.getSamplesBuilder().setBrake(column(2, 0, 0)));
        refused("speed_cm_s -5; expected 0 to 20000", m -> m.getSamplesBuilder().setSpeedCmS(column(-5, 0, 0)));
        refused(
                "speed_cm_s has 2 values; expected 3",
                m -> m.getSamplesBuilder().setSpeedCmS(column(1, 1)));
        refused(
                "positions.latitude_e7 900000001; expected -900000000 to 900000000",
                m -> m.getPositionsBuilder().setLatitudeE7(0, 900_000_001));
        refused(
                "positions.longitude_e7 has 3 values; expected 2",
                m -> m.getPositionsBuilder().addLongitudeE7(1));
    }

    @Test
    void runsMustCoverTheSamplesExactly() {
        refused(
                "speed_cm_s has a run of 4 at sample 0; expected runs that cover 3 samples",
                m -> m.getSamplesBuilder().setSpeedCmS(column(1, 1).addRuns(4)));
        refused(
                "speed_cm_s with its runs has 2 values; expected 3",
                m -> m.getSamplesBuilder().setSpeedCmS(column(1).addRuns(1).addRuns(1)));
        refused(
                "speed_cm_s has 1 values; expected 2",
                m -> m.getSamplesBuilder().setSpeedCmS(column(1).addRuns(2).addRuns(1)));
        refused(
                "speed_cm_s has a run of 4294967295 at sample 1; expected runs that cover 3 samples",
                m -> m.getSamplesBuilder().setSpeedCmS(column(1).addRuns(1).addRuns(-1)));
    }

    @Test
    void aColumnWithoutGapsIsKeptAsItCame() throws MalformedChunk {
        var columns = Map.of(Signal.SPEED, new int[] {0, 300, 299}, Signal.BRAKE, new int[] {1, Trace.ABSENT, 0});
        var chunk = Chunks.chunk(
                new Trace(new int[] {0, 1_000, 2_000}, columns, Positions.NONE), FuelSource.FUEL_SOURCE_UNSPECIFIED);
        var trace = ChunkCodec.decode(ChunkCodec.encode(chunk), null).trace();
        assertThat(trace.packed(Signal.SPEED)).containsExactly(0, 0xD8, 4, 1);
        assertThat(trace.packed(Signal.BRAKE)).isNull();
        assertThat(trace.packed(Signal.FUEL_RATE)).isNull();
        assertThat(chunk.trace().packed(Signal.SPEED)).isNull();
        assertThat(trace.withPositions(Positions.NONE).packed(Signal.SPEED)).isEqualTo(trace.packed(Signal.SPEED));
    }

    @Test
    void tooManySamplesAreRefusedBeforeTheyAreRead() {
        var times = new int[Chunk.MAX_SAMPLES + 1];
        Arrays.setAll(times, i -> i);
        var chunk = Chunks.chunk(new Trace(times, Map.of(), Positions.NONE), FuelSource.FUEL_SOURCE_UNSPECIFIED);
        assertThatThrownBy(() -> ChunkCodec.decode(ChunkCodec.encode(chunk), null))
                .hasMessage("time_ms has 20001 values; expected at most 20000");
        assertThatThrownBy(() -> ChunkCodec.decode(new byte[Chunk.MAX_BYTES + 1], null))
                .hasMessage("a chunk of 262145 bytes; expected at most 262144");
    }

    private static Column.Builder column(int... deltas) {
        var column = Column.newBuilder();
        Arrays.stream(deltas).forEach(column::addDelta);
        return column;
    }

    private static void refused(String message, Consumer<TripChunk.Builder> damage) {
        var builder = ChunkMessage.of(Chunks.small()).toBuilder();
        damage.accept(builder);
        assertThatThrownBy(() -> ChunkCodec.decode(builder.build().toByteArray(), null))
                .isInstanceOf(MalformedChunk.class)
                .hasMessage(message);
    }

    private static void same(Chunk actual, Chunk expected, long seed) {
        assertThat(actual)
                .as("seed %d", seed)
                .usingRecursiveComparison()
                .ignoringFields("trace.packed")
                .isEqualTo(expected);
    }
}
