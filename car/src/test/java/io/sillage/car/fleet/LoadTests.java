package io.sillage.car.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.wire.Chunk;
import io.sillage.wire.ChunkCodec;
import io.sillage.wire.MalformedChunk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadTests {

    private static final Instant ENDING = Instant.parse("2026-11-25T12:00:00Z");
    private static final List<TripTemplate> TEMPLATES = Templates.simulated();

    @Test
    void eachTripIsOneChunkOf1800SamplesFromStartToStop() throws MalformedChunk {
        var chunk = decoded(load(1, 0), 3, 7);
        assertThat(chunk.trace().count()).isEqualTo(1_800);
        assertThat(chunk.first()).isTrue();
        assertThat(chunk.last()).isTrue();
        assertThat(chunk.trace().positions().count()).isEqualTo(450);
        assertThat(chunk.trace().signals()).hasSize(9);
    }

    @Test
    void aTripHasTheSameIdsWheneverItIsSent() throws MalformedChunk {
        assertThat(decoded(load(1, 0), 3, 7).id())
                .isEqualTo(decoded(load(1, 50), 3, 7).id());
        assertThat(decoded(load(1, 0), 3, 7).tripId())
                .isNotEqualTo(decoded(load(2, 0), 3, 7).tripId())
                .isNotEqualTo(decoded(load(1, 0), 3, 8).tripId())
                .isNotEqualTo(decoded(load(1, 0), 4, 7).tripId());
    }

    /** Ids that rise keep an index small and warm; those of real cars do not. */
    @Test
    void theIdsOfTripsThatFollowEachOtherAreScattered() throws MalformedChunk {
        var first = decoded(load(1, 0), 3, 7).tripId().getMostSignificantBits();
        var second = decoded(load(1, 0), 3, 8).tripId().getMostSignificantBits();
        assertThat(Long.bitCount(first ^ second)).isBetween(12, 52);
    }

    @Test
    void itsNumberStandsInItsBootSession() throws MalformedChunk {
        assertThat(Load.numberOf(decoded(load(1, 0), 3, 7).id().bootSession())).isEqualTo(7);
    }

    @Test
    void tripsOfACarFollowEachOtherAndEndBeforeNow() throws MalformedChunk {
        assertThat(decoded(load(1, 0), 3, 0).wallClock()).isEqualTo(ENDING.minus(Duration.ofMinutes(400)));
        assertThat(decoded(load(1, 0), 3, 9).wallClock()).isEqualTo(ENDING.minus(Duration.ofMinutes(40)));
    }

    @Test
    void tripsAreDueEvenlyOverAllCars() {
        var load = load(1, 100);
        assertThat(load.dueNanos(0, 0, 50)).isZero();
        assertThat(load.dueNanos(1, 0, 50)).isEqualTo(10_000_000);
        assertThat(load.dueNanos(0, 2, 50)).isEqualTo(1_000_000_000);
    }

    @Test
    void withoutARateEachTripIsDueAtOnce() {
        assertThat(load(1, 0).dueNanos(40, 9, 50)).isZero();
    }

    private static Load load(long seed, double rate) {
        return new Load(TEMPLATES, seed, 10, ENDING, Duration.ofMinutes(40), rate);
    }

    private static Chunk decoded(Load load, int car, int trip) throws MalformedChunk {
        return ChunkCodec.decode(load.trip(car, trip), ChunkCodec.PROTOBUF);
    }
}
