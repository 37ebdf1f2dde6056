package io.sillage.car.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.wire.ChunkId;
import io.sillage.wire.Receipt;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TallyTests {

    private final Tally tally = new Tally();

    @Test
    void isOneJsonObjectOnALine() {
        tally.sent.add(3);
        tally.acknowledged.add(2);
        tally.stored(1_000_000_000L);
        tally.stored(3_000_000_000L);
        assertThat(tally.json(5, 1_000_000_000L, 9_000))
                .startsWith("{\"cars\":5,\"sent\":3,\"acknowledged\":2,")
                .contains("\"receipted\":2", "\"seconds\":2.000", "\"trips_per_second\":1.0")
                .endsWith("\"bytes_per_trip\":9000}")
                .doesNotContain("\n");
    }

    @Test
    void nothingDoneIsNoFailure() {
        assertThat(tally.json(1, System.nanoTime(), 0)).contains("\"receipted\":0", "\"trips_per_second\":0.0");
    }

    @Test
    void aTripCountsOnceHoweverOftenItIsReceipted() {
        var receipted = new Receipted(2, tally);
        receipted.add(new Receipt(List.of(chunk(0)), List.of()));
        receipted.add(new Receipt(List.of(chunk(0)), List.of(new Receipt.Refused(chunk(1), "not-owned", "…"))));
        assertThat(receipted.areAll()).isTrue();
        assertThat(tally.receipted.sum()).isEqualTo(1);
        assertThat(tally.refusedByReceipt.sum()).isEqualTo(1);
    }

    @Test
    void percentilesAreThoseOfTheSortedTimes() {
        var latencies = new Latencies();
        IntStream.rangeClosed(1, 100).forEach(ms -> latencies.add(ms * 1_000_000L));
        assertThat(latencies.percentileMs(0.5)).isEqualTo(50);
        assertThat(latencies.percentileMs(0.99)).isEqualTo(99);
        assertThat(latencies.percentileMs(1)).isEqualTo(100);
        assertThat(new Latencies().percentileMs(0.99)).isZero();
    }

    private static ChunkId chunk(int trip) {
        return new ChunkId(new UUID(1, trip), 0);
    }
}
