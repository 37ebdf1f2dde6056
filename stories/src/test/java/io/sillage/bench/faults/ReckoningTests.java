package io.sillage.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The count itself, on histories made by hand. */
class ReckoningTests {

    private static final ChunkName A = new ChunkName(new UUID(1, 1), 0);
    private static final ChunkName B = new ChunkName(new UUID(1, 2), 0);
    private static final UUID TRIP = new UUID(9, 9);
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @Test
    void whatHasAReceiptAndIsNotStoredIsLost() {
        assertThat(Reckoning.of(Set.of(A, B), stored(List.of(A), List.of(TRIP)), 0, 0))
                .satisfies(run -> assertThat(run.lost()).isOne())
                .satisfies(run -> assertThat(run.isGood()).isFalse());
        assertThat(Reckoning.of(2, stored(List.of(A), List.of(TRIP)), 0, 0).lost())
                .isOne();
    }

    @Test
    void oneLostIsNotMadeUpForByOneThatNobodyHasAReceiptOf() {
        assertThat(Reckoning.of(Set.of(A), stored(List.of(B), List.of(TRIP)), 0, 0)
                        .lost())
                .isOne();
    }

    @Test
    void aSecondRowOfAChunkOrOfATripIsADuplicate() {
        assertThat(Reckoning.of(Set.of(A), stored(List.of(A, A), List.of(TRIP)), 0, 0)
                        .duplicates())
                .isOne();
        assertThat(Reckoning.of(Set.of(A), stored(List.of(A), List.of(TRIP, TRIP)), 0, 0)
                        .duplicates())
                .isOne();
    }

    @Test
    void whatIsStoredWithoutAReceiptIsNoLoss() {
        var run = Reckoning.of(Set.of(A), stored(List.of(A, B), List.of(TRIP)), 0, 0);
        assertThat(run.lost()).isZero();
        assertThat(run.isGood()).isTrue();
    }

    @Test
    void aRunInWhichNothingGotAReceiptShowsNothing() {
        assertThat(Reckoning.of(Set.of(), stored(List.of(), List.of()), 0, 0).isGood())
                .isFalse();
        assertThat(Reckoning.of(Set.of(A), stored(List.of(A), List.of(TRIP)), 1, 0)
                        .isGood())
                .isFalse();
    }

    @Test
    void recoveryIsTheLongestSilenceAfterTheBlow() {
        var stored = new Stored(
                List.of(A, B, A, B),
                List.of(NOON.plusSeconds(5), NOON.minusSeconds(9), NOON.minusMillis(500), NOON.plusSeconds(4)),
                List.of());
        assertThat(stored.longestSilenceAfter(NOON)).isEqualTo(4.5);
        assertThat(stored.longestSilenceAfter(NOON.plusMillis(4_500))).isEqualTo(1);
        assertThat(stored.longestSilenceAfter(NOON.plusSeconds(60))).isZero();
    }

    private static Stored stored(List<ChunkName> chunks, List<UUID> trips) {
        return new Stored(chunks, List.of(), trips);
    }
}
