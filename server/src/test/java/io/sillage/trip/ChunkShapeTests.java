package io.sillage.trip;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.wire.Chunk;
import io.sillage.wire.Positions;
import io.sillage.wire.Trace;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChunkShapeTests {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final int DAY_MS = 86_400_000;

    @Test
    void anyPartOfATripIsWellMade() {
        assertThat(ChunkShape.findFault(AnyDrive.at(NOON, 2).part(0))).isNull();
        assertThat(ChunkShape.findFault(AnyDrive.at(NOON, 2).part(1))).isNull();
    }

    @Test
    void aTripHasTenThousandPartsAtMost() {
        assertThat(ChunkShape.findFault(chunk(9_999, false))).isNull();
        assertThat(ChunkShape.findFault(chunk(10_000, false))).isEqualTo("part is 10000; expected less than 10000");
        assertThat(ChunkShape.findFault(chunk(-1, false))).isEqualTo("part is 4294967295; expected less than 10000");
    }

    @Test
    void theFirstPartSaysSoAndNoOther() {
        assertThat(ChunkShape.findFault(chunk(0, false))).contains("expected it in part 0 alone");
        assertThat(ChunkShape.findFault(chunk(1, true))).contains("expected it in part 0 alone");
    }

    @Test
    void timesRiseForADayAtMost() {
        assertThat(ChunkShape.findFault(chunk(new int[] {0, DAY_MS}))).isNull();
        assertThat(ChunkShape.findFault(chunk(new int[] {0, DAY_MS + 1}))).contains("expected at most " + DAY_MS);
        assertThat(ChunkShape.findFault(chunk(new int[] {0, 5, 4}))).contains("goes back from 5 to 4");
        assertThat(ChunkShape.findFault(chunk(new int[] {-1}))).contains("expected rising times from 0");
    }

    @Test
    void timesOfPositionsAreHeldToTheSame() {
        var back = new Positions(new int[] {5, 4}, new int[2], new int[2], null);
        var chunk = AnyDrive.at(NOON, 1).part(0).withPositions(back);
        assertThat(ChunkShape.findFault(chunk)).startsWith("positions.time_ms goes back");
    }

    private static Chunk chunk(int part, boolean first) {
        return chunk(part, first, new Trace(new int[0], Map.of(), Positions.NONE));
    }

    private static Chunk chunk(int[] times) {
        return chunk(0, true, new Trace(times, Map.of(), Positions.NONE));
    }

    private static Chunk chunk(int part, boolean first, Trace trace) {
        var any = AnyDrive.at(NOON, 1).part(0);
        return new Chunk(
                any.id(), any.tripId(), part, first, false, NOON, Duration.ZERO, null, null, any.fuelSource(), trace);
    }
}
