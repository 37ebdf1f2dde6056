package io.sillage.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.kernel.PeriodId;
import io.sillage.wire.Chunk;
import io.sillage.wire.ChunkCodec;
import io.sillage.wire.MalformedChunk;
import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import io.sillage.wire.v1.FuelSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.SplittableRandom;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;

/** What lies in the database is the chunk, and stays readable. */
class ChunkCodeTests {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00.123Z");
    private static final String GOLDEN = "0100fbd4cfc60fa1039c4a000202e3c2f105000300d00f6402000301010100da150600020100";
    private static final RecursiveComparisonConfiguration VALUES = RecursiveComparisonConfiguration.builder()
            .withStrictTypeChecking(false)
            .withIgnoredFields("trace.packed")
            .build();

    @Test
    void aChunkComesBackAsItWas() {
        assertComesBack(AnyDrive.at(NOON, 2).part(0));
        assertComesBack(AnyDrive.at(NOON, 2).part(1));
    }

    @Test
    void aChunkThatCameOverTheWireLiesAsOneThatWasBuilt() throws MalformedChunk {
        var built = AnyDrive.at(NOON, 1).part(0);
        var sent = ChunkCodec.decode(ChunkCodec.encode(built), null);
        assertThat(sent.trace().packed(Signal.SPEED)).isNotNull();
        assertThat(samples(sent)).isEqualTo(samples(built));
        assertComesBack(sent);
    }

    /** A car may write a number longer than need be; it is stored as it came and read as what it says. */
    @Test
    void numbersWrittenLongerThanNeedBeComeBack() throws MalformedChunk {
        var columns = Map.of(Signal.SPEED, new int[] {7, 7});
        var chunk = with(new Trace(new int[] {0, 1_000}, columns, Positions.NONE));
        var bytes = HexFormat.of().formatHex(ChunkCodec.encode(chunk));
        var column = "12040a020e00";
        assertThat(bytes).containsOnlyOnce(column).contains("6a0b0a0300d00f");
        var longer = bytes.replace(column, "12090a078e800080808000").replace("6a0b0a0300d00f", "6a100a0300d00f");
        var read = ChunkCodec.decode(HexFormat.of().parseHex(longer), null);
        assertThat(read.trace().packed(Signal.SPEED)).hasSize(7);
        assertComesBack(read);
        assertThat(read(taken(read)).chunk()).usingRecursiveComparison(VALUES).isEqualTo(chunk);
    }

    @Test
    void aChunkOfNothingComesBack() {
        assertComesBack(with(new Trace(new int[0], Map.of(), Positions.NONE)));
    }

    @Test
    void missingValuesAndSignalsStayMissing() {
        var columns = new EnumMap<Signal, int[]>(Signal.class);
        columns.put(Signal.SPEED, new int[] {Trace.ABSENT, 5, Trace.ABSENT});
        columns.put(Signal.BATTERY_POWER, new int[] {-20_000, 20_000, 0});
        assertComesBack(with(new Trace(new int[] {0, 700, 86_400_000}, columns, Positions.NONE)));
    }

    @Test
    void placesAtTheEdgesOfTheEarthComeBack() {
        var positions = new Positions(
                new int[] {0, 1, 86_400_000},
                new int[] {-900_000_000, 900_000_000, -900_000_000},
                new int[] {1_800_000_000, -1_800_000_000, 1_800_000_000},
                null);
        assertComesBack(with(new Trace(new int[0], Map.of(), positions)));
    }

    @Test
    void thatPositionsWereWithheldIsKept() {
        var taken = taken(AnyDrive.at(NOON, 1).part(0));
        var withheld = new TakenChunk(taken.row(), taken.chunk(), true);
        assertThat(read(withheld).withheld()).isTrue();
        assertThat(read(taken).withheld()).isFalse();
    }

    /** Numbers in stored bytes are places in the list of signals, so a signal may be added at its end alone. */
    @Test
    void signalsKeepTheirPlaces() {
        assertThat(Signal.values())
                .startsWith(
                        Signal.SPEED,
                        Signal.ENGINE_SPEED,
                        Signal.FUEL_RATE,
                        Signal.BATTERY_POWER,
                        Signal.BATTERY_CHARGE,
                        Signal.ACCELERATOR,
                        Signal.BRAKE,
                        Signal.OUTSIDE_TEMPERATURE,
                        Signal.MODES);
    }

    /** A golden value: what was stored once must be read for as long as it is kept. */
    @Test
    void whatWasStoredBeforeIsStillRead() {
        var chunk = with(new Trace(
                new int[] {0, 1_000, 2_050},
                Map.of(Signal.SPEED, new int[] {0, Trace.ABSENT, 1_389}, Signal.BRAKE, new int[] {1, 0, 0}),
                Positions.NONE));
        var read = ChunkCode.getChunk(taken(chunk).row(), HexFormat.of().parseHex(GOLDEN), Positions.NONE);
        assertThat(read.chunk()).usingRecursiveComparison(VALUES).isEqualTo(chunk);
    }

    @Test
    void aLaterVersionIsRefusedByName() {
        assertThatThrownBy(() -> ChunkCode.getPositions(new byte[] {2, 0}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("version 2")
                .hasMessageContaining("expected 1");
    }

    /** Bytes that nobody wrote end in a plain refusal: in no other failure, not in endless memory, not in a loop. */
    @Test
    void damagedBytesAreRefused() {
        var drive = AnyDrive.at(NOON, 1);
        var taken = taken(drive.part(0));
        var samples = new Bytes(16);
        ChunkCode.putSamples(samples, taken);
        var positions = new Bytes(16);
        ChunkCode.putPositions(positions, taken.chunk().trace().positions());
        var random = new SplittableRandom(42);
        for (int i = 0; i < 20_000; i++) {
            readOrRefuse(() -> ChunkCode.getChunk(taken.row(), damaged(samples, random), Positions.NONE));
            readOrRefuse(() -> ChunkCode.getPositions(damaged(positions, random)));
        }
    }

    private static byte[] damaged(Bytes bytes, SplittableRandom random) {
        var copy = bytes.copy();
        for (int hits = random.nextInt(1, 6); hits > 0; hits--) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt();
        }
        return random.nextBoolean() ? copy : Arrays.copyOf(copy, random.nextInt(copy.length));
    }

    private static void readOrRefuse(Runnable reading) {
        try {
            reading.run();
        } catch (IllegalStateException refused) {
            assertThat(refused).hasMessageMatching("a (stored value is damaged|trace of version .*)");
        }
    }

    private static void assertComesBack(Chunk chunk) {
        assertThat(read(taken(chunk)).chunk()).usingRecursiveComparison(VALUES).isEqualTo(chunk);
    }

    private static byte[] samples(Chunk chunk) {
        var samples = new Bytes(1);
        ChunkCode.putSamples(samples, taken(chunk));
        return samples.copy();
    }

    private static TakenChunk read(TakenChunk taken) {
        var samples = new Bytes(1);
        ChunkCode.putSamples(samples, taken);
        var positions = new Bytes(1);
        ChunkCode.putPositions(positions, taken.chunk().trace().positions());
        return ChunkCode.getChunk(taken.row(), samples.copy(), ChunkCode.getPositions(positions.copy()));
    }

    private static TakenChunk taken(Chunk chunk) {
        return AnyDrive.taken(PeriodId.random(), chunk, NOON.plusSeconds(90_000));
    }

    private static Chunk with(Trace trace) {
        var chunk = AnyDrive.at(NOON, 1).part(0);
        return new Chunk(
                chunk.id(),
                chunk.tripId(),
                0,
                true,
                true,
                NOON,
                Duration.ofMillis(9_500),
                null,
                12_345_699L,
                FuelSource.FROM_AIR_MASS,
                trace);
    }
}
