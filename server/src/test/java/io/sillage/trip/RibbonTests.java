package io.sillage.trip;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RibbonTests {

    private static final int GONE = Trace.ABSENT;

    @Test
    void aStretchIsFiveSecondsLongOrLongerAndThereAreSixScoreAtMost() {
        assertThat(ribbon(steady(5, 1_000)).speedKmh()).hasSize(1);
        assertThat(ribbon(steady(11, 1_000)).speedKmh()).hasSize(2);
        assertThat(ribbon(steady(601, 1_000)).speedKmh()).hasSize(120);
        assertThat(ribbon(steady(7_201, 1_000)).speedKmh()).hasSize(120).containsOnly((short) 36);
    }

    @Test
    void eachStretchHasItsMeanSpeedAndItsElectricShare() {
        var speed = new int[21];
        Arrays.fill(speed, 0, 10, 1_000);
        Arrays.fill(speed, 10, 21, 2_000);
        var engine = new int[21];
        Arrays.fill(engine, 0, 15, 1_500);
        var shape = ribbon(Traces.and(Traces.speeds(speed), Signal.ENGINE_SPEED, engine));
        assertThat(shape.speedKmh()).containsExactly(new short[] {36, 36, 72, 72});
        assertThat(shape.electricPercent()).containsExactly(0, 0, 0, 100);
    }

    @Test
    void withoutAnEngineSpeedNothingIsSaidOfElectricDriving() {
        assertThat(ribbon(steady(11, 1_000)).electricPercent()).containsExactly(-1, -1);
    }

    @Test
    void standingIsNotElectricDriving() {
        assertThat(ribbon(Traces.and(steady(11, 0), Signal.ENGINE_SPEED, new int[11]))
                        .electricPercent())
                .containsExactly(0, 0);
    }

    @Test
    void aStretchOfWhichNothingIsKnownIsFlat() {
        var speed = new int[11];
        Arrays.fill(speed, 0, 5, GONE);
        Arrays.fill(speed, 5, 11, 1_000);
        assertThat(ribbon(Traces.speeds(speed)).speedKmh()).containsExactly(new short[] {0, 36});
    }

    @Test
    void withoutSpeedsThereIsNone() {
        assertThat(ribbon(Traces.with(Signal.BRAKE, 1, 0)).speedKmh()).isEmpty();
        assertThat(ribbon(Traces.speeds()).speedKmh()).isEmpty();
    }

    private static Trace steady(int samples, int cmS) {
        var speed = new int[samples];
        Arrays.fill(speed, cmS);
        return Traces.speeds(speed);
    }

    private static TripShape ribbon(Trace trace) {
        return Ribbon.of(trace, Holds.of(trace.timeMs()), new int[0]);
    }
}
