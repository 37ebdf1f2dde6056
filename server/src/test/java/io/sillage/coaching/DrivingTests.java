package io.sillage.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sillage.wire.Positions;
import io.sillage.wire.Trace;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DrivingTests {

    @Test
    void aGentleDriverScoresHighAndAHardOneLow() {
        var gentle = Driving.of(Drives.run(20, 0.6, 0.8, 60)).scores();
        var hard = Driving.of(Drives.run(20, 2.8, 4.5, 60)).scores();

        assertThat(gentle.acceleration()).isGreaterThan(90);
        assertThat(gentle.braking()).isGreaterThan(85);
        assertThat(hard.acceleration()).isLessThan(35);
        assertThat(hard.braking()).isLessThan(65);
    }

    @Test
    void brakingSoonerNeverScoresLower() {
        double last = 101;
        for (double deceleration = 0.5; deceleration < 6; deceleration += 0.5) {
            double score =
                    Driving.of(Drives.run(20, 1, deceleration, 10)).scores().braking();
            assertThat(score).as("braking at %s m/s²", deceleration).isLessThan(last + 1e-9);
            last = score;
        }
    }

    @Test
    void zonesSumToTheTripsLengthAndDuration() {
        var recorded = Drives.run(25, 2.5, 3, 90);
        var zones = Driving.of(recorded).zones();

        assertThat(zones.chargeM() + zones.ecoM() + zones.powerM())
                .isCloseTo(recorded.trip().distanceM(), within(1e-6));
        assertThat(zones.chargeS() + zones.ecoS() + zones.powerS())
                .isCloseTo(recorded.trip().durationS(), within(1e-6));
        assertThat(zones.chargeM()).isPositive();
        assertThat(zones.powerM()).isPositive();
    }

    @Test
    void theGlobalScoreIsTheMeanOfAccelerationAndBraking() {
        assertThat(new Scores(85.0, 93.0, 20.0, 60.0).global()).isEqualTo(89);
        assertThat(new Scores(85.0, null, 20.0, 60.0).global()).isNull();
    }

    @Test
    void aTripTooShortToTellIsNotMeasurable() {
        var scores = Driving.of(Drives.run(5, 1, 1, 5)).scores();

        assertThat(scores).isEqualTo(Scores.NONE);
    }

    @Test
    void aSteadyStretchOfHalfAMinuteIsJudgedAndOneSecondLessIsNot() {
        assertThat(steady(ConstantSpeedMeter.STRETCH_S)).isNotNull();
        assertThat(steady(ConstantSpeedMeter.STRETCH_S - 1)).isNull();
    }

    private static Double steady(int seconds) {
        var meter = new ConstantSpeedMeter();
        for (int i = 0; i < seconds; i++) {
            meter.second(30, 0.05);
        }
        meter.second(30, ConstantSpeedMeter.STEADY_BELOW);
        return meter.score();
    }

    @Test
    void aCarWithoutASpeedSignalHasNoScoresAndAllItsLengthInEco() {
        var trace = new Trace(new int[] {0, 1000, 2000}, Map.of(), Positions.NONE);
        var driving = Driving.of(Drives.of(trace, 500));

        assertThat(driving.scores()).isEqualTo(Scores.NONE);
        assertThat(driving.zones()).isEqualTo(new Zones(0, 500, 0, 0, 2, 0));
    }
}
