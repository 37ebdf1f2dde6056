package io.sillage.trip;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.trip.HarshMoment.Kind;
import io.sillage.wire.Trace;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each harsh event of a trip has its moment, as many as are counted. */
class HarshMomentTests {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void aStopAndAStartAreToldWhenTheyBegin() {
        var trace = Traces.speeds(2_000, 2_000, 2_000, 2_000, 800, 0, 0, 0, 0, 0, 900, 1_800, 1_900);
        assertThat(HarshMoment.of(trace, NOON))
                .extracting(HarshMoment::kind, HarshMoment::at)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.BRAKING, NOON.plusSeconds(2)),
                        org.assertj.core.groups.Tuple.tuple(Kind.ACCELERATION, NOON.plusSeconds(8)));
        assertThat(HarshMoment.of(trace, NOON))
                .allSatisfy(moment -> assertThat(moment.place()).isNull());
        var counted = Harshness.of(trace);
        assertThat(counted.brakings()).isOne();
        assertThat(counted.accelerations()).isOne();
    }

    @Test
    void theyHaveTheNearestPlaceAndNoneThatIsFar() {
        var speeds = Traces.speeds(2_000, 2_000, 2_000, 2_000, 800, 0);
        var fixes = Traces.fixes(
                1,
                IntStream.range(0, 12).mapToDouble(i -> i % 2 == 0 ? 0 : i * 10).toArray());
        var placed = new Trace(speeds.timeMs(), Traces.columns(speeds), fixes);
        assertThat(HarshMoment.of(placed, NOON).getFirst().place()).isNotNull();
        var late = new io.sillage.wire.Positions(new int[] {60_000}, new int[] {1}, new int[] {1}, null);
        assertThat(HarshMoment.of(new Trace(speeds.timeMs(), Traces.columns(speeds), late), NOON)
                        .getFirst()
                        .place())
                .isNull();
    }
}
