package io.sillage.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TravelTests {

    private static final int GONE = Trace.ABSENT;

    @Test
    void distanceIsTheSpeedHeldUntilTheNextSample() {
        var travel = travel(Traces.speeds(1_000, 2_000, 500));
        assertThat(travel.distanceM()).isEqualTo(30, within(1e-9));
        assertThat(travel.topKmh()).isEqualTo(72, within(1e-9));
    }

    @Test
    void aValueIsHeldForFiveSecondsAtMost() {
        assertThat(travel(at(4_999, 1_000, 1_000)).distanceM()).isEqualTo(49.99, within(1e-9));
        assertThat(travel(at(5_000, 1_000, 1_000)).distanceM()).isEqualTo(50, within(1e-9));
        assertThat(travel(at(5_001, 1_000, 1_000)).distanceM()).isEqualTo(50, within(1e-9));
        assertThat(travel(at(3_600_000, 1_000, 1_000)).distanceM()).isEqualTo(50, within(1e-9));
    }

    @Test
    void aGapIsToldOnlyWhenAValueCannotFillIt() {
        assertThat(Holds.hasGaps(new int[] {0, 5_000, 10_000})).isFalse();
        assertThat(Holds.hasGaps(new int[] {0, 5_001})).isTrue();
        assertThat(Holds.hasGaps(new int[0])).isFalse();
    }

    @Test
    void timeThatGoesBackHoldsNothing() {
        assertThat(Holds.of(new int[] {0, 1_000, 500, 1_500})).containsExactly(1_000, 0, 1_000, 0);
    }

    @Test
    void standingIsIdleAndNotKnowingIsNot() {
        assertThat(travel(Traces.speeds(0, 0, GONE, 1_000, 0)).idleS()).isEqualTo(2, within(1e-9));
    }

    @Test
    void electricIsWhatIsDrivenWithTheEngineAtRest() {
        var travel =
                travel(Traces.and(Traces.speeds(1_000, 1_000, 0, 2_000, 0), Signal.ENGINE_SPEED, 0, 1, 0, 0, 1_500));
        assertThat(travel.electricM()).isEqualTo(30, within(1e-9));
        assertThat(travel.electricS()).isEqualTo(2, within(1e-9));
    }

    @Test
    void anEngineSpeedThatIsNotKnownIsNotElectric() {
        var travel = travel(Traces.and(Traces.speeds(1_000, 1_000, 1_000), Signal.ENGINE_SPEED, GONE, 0, GONE));
        assertThat(travel.electricM()).isEqualTo(10, within(1e-9));
    }

    @Test
    void aCarWithoutAnEngineSpeedCannotSayWhatWasElectric() {
        var travel = travel(Traces.speeds(1_000, 1_000));
        assertThat(travel.electricM()).isNull();
        assertThat(travel.electricS()).isNull();
    }

    @Test
    void fuelIsItsRateOverTime() {
        assertThat(travel(Traces.with(Signal.FUEL_RATE, 500, 1_500, GONE, 0)).fuelMl())
                .isEqualTo(2, within(1e-9));
    }

    @Test
    void aCarWithoutAFuelSignalCannotSayWhatItBurnt() {
        assertThat(travel(Traces.speeds(1_000, 1_000)).fuelMl()).isNull();
    }

    @Test
    void aDayAtTheHighestSpeedDoesNotOverflow() {
        int samples = 17_281;
        var speed = new int[samples];
        var time = new int[samples];
        for (int i = 0; i < samples; i++) {
            speed[i] = Signal.SPEED.most();
            time[i] = i * 5_000;
        }
        var trace = new Trace(time, Map.of(Signal.SPEED, speed), Positions.NONE);
        assertThat(travel(trace).distanceM()).isEqualTo(200.0 * 86_400, within(1e-3));
    }

    private static Trace at(int secondAtMs, int... cmS) {
        return new Trace(new int[] {0, secondAtMs}, Map.of(Signal.SPEED, cmS), Positions.NONE);
    }

    private static Travel travel(Trace trace) {
        return Travel.of(trace, Holds.of(trace.timeMs()));
    }
}
