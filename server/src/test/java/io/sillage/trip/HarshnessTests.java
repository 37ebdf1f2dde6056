package io.sillage.trip;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The limits are 0.35 g when starting, 0.45 g when braking and 0.5 g in a bend. */
class HarshnessTests {

    private static final int GONE = Trace.ABSENT;

    @Test
    void startingAtTheLimitIsHarshAndOneStepBelowIsNot() {
        // 0.35 g over two seconds is 686.5 cm/s
        assertThat(Harshness.of(Traces.speeds(0, 340, 687)).accelerations()).isOne();
        assertThat(Harshness.of(Traces.speeds(0, 340, 686)).accelerations()).isZero();
    }

    @Test
    void brakingAtTheLimitIsHarshAndOneStepBelowIsNot() {
        // 0.45 g over two seconds is 882.6 cm/s
        assertThat(Harshness.of(Traces.speeds(2_000, 1_500, 1_117)).brakings()).isOne();
        assertThat(Harshness.of(Traces.speeds(2_000, 1_500, 1_118)).brakings()).isZero();
    }

    @Test
    void oneOddValueIsNoEvent() {
        var harshness = Harshness.of(Traces.speeds(1_000, 1_000, 1_500, 1_000, 1_000));
        assertThat(harshness).isEqualTo(new Harshness(0, 0, 0));
    }

    @Test
    void oneLongStartIsOneEvent() {
        assertThat(Harshness.of(Traces.speeds(0, 400, 800, 1_200, 1_600, 2_000)).accelerations())
                .isOne();
    }

    @Test
    void twoStartsAreTwoEvents() {
        var harshness = Harshness.of(Traces.speeds(0, 400, 800, 800, 800, 300, 0, 0, 0, 400, 800));
        assertThat(harshness.accelerations()).isEqualTo(2);
    }

    @Test
    void whatIsMissingBetweenIsBridgedForFiveSecondsAtMost() {
        assertThat(Harshness.of(Traces.speeds(0, GONE, 800)).accelerations()).isOne();
        assertThat(Harshness.of(gap(5_000, 2_000)).accelerations()).isOne();
        assertThat(Harshness.of(gap(5_001, 2_000)).accelerations()).isZero();
    }

    @Test
    void aTightBendTakenFastIsHarsh() {
        // a right angle in 2 s at 10 m/s is 7.9 m/s² across, in 4 s at 5 m/s half of half of it
        assertThat(bend(2, 20).cornerings()).isOne();
        assertThat(bend(4, 20).cornerings()).isZero();
    }

    @Test
    void fixesTooCloseToTellADirectionMakeNoBend() {
        assertThat(bend(2, 7.9).cornerings()).isZero();
    }

    @Test
    void noFixesNoBend() {
        assertThat(Harshness.of(Traces.fixed(Positions.NONE)).cornerings()).isZero();
    }

    private static Trace gap(int ms, int cmS) {
        return new Trace(new int[] {0, ms}, Map.of(Signal.SPEED, new int[] {0, cmS}), Positions.NONE);
    }

    /** Two legs north, then two east, so many metres each. */
    private static Harshness bend(int secondsALeg, double metres) {
        return Harshness.of(Traces.fixed(Traces.fixes(
                secondsALeg,
                IntStream.range(0, 10)
                        .mapToDouble(i -> i % 2 == 0 ? Math.max(0, i / 2 - 2) * metres : Math.min(2, i / 2) * metres)
                        .toArray())));
    }
}
