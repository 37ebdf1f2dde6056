package io.sillage.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sillage.coaching.CostlyMoment.Confidence;
import io.sillage.coaching.CostlyMoment.Kind;
import io.sillage.testing.Covers;
import io.sillage.trip.RecordedTrip;
import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CostlyMomentsTests {

    @Test
    @Covers("R37")
    void lateBrakingIsFoundWithWhatLiftingOffEarlierWouldHaveSaved() {
        var moments = of(Drives.run(20, 0.6, 4.5, 20));
        assertThat(moments).first().satisfies(first -> {
            assertThat(first.kind()).isEqualTo(Kind.BRAKING);
            assertThat(first.fromKmh()).isCloseTo(72, within(3.0));
            assertThat(first.toKmh()).isCloseTo(0, within(3.0));
            assertThat(first.metres()).as("earlier").isBetween(150.0, 400.0);
            assertThat(first.ml()).isBetween(8.0, 20.0);
            assertThat(first.confidence()).isEqualTo(Confidence.GOOD);
            assertThat(first.point()).as("without positions").isNull();
        });
    }

    @Test
    void aHardStartIsFoundAndKnownNoBetterThanFairly() {
        var moments = of(Drives.run(20, 2.8, 0.5, 20));
        assertThat(moments).first().satisfies(first -> {
            assertThat(first.kind()).isEqualTo(Kind.ACCELERATION);
            assertThat(first.seconds()).as("longer").isBetween(10.0, 40.0);
            assertThat(first.ml()).isBetween(5.0, 12.0);
            assertThat(first.confidence()).isEqualTo(Confidence.FAIR);
        });
    }

    @Test
    void aGentleDriveHasNone() {
        assertThat(of(Drives.run(20, 0.35, 0.45, 20))).isEmpty();
        assertThat(of(Drives.of())).isEmpty();
    }

    @Test
    void thereAreFiveAtMostTheDearestFirst() {
        var speeds = IntStream.range(0, 800)
                .mapToDouble(i -> Math.max(0, 12 - Math.abs(i % 100 - 50) * (0.6 + i / 100 * 0.4)))
                .toArray();
        assertThat(of(Drives.of(speeds)))
                .hasSize(CostlyMoments.MOST)
                .isSortedAccordingTo((a, b) -> Double.compare(b.ml(), a.ml()));
    }

    @Test
    void brakingLaterNeverCostsLess() {
        double last = 0;
        for (double deceleration = 1; deceleration < 6; deceleration += 0.5) {
            double ml = of(Drives.run(20, 0.5, deceleration, 10)).stream()
                    .mapToDouble(CostlyMoment::ml)
                    .sum();
            assertThat(ml).as("braking at %s m/s²", deceleration).isGreaterThanOrEqualTo(last - 1e-6);
            last = ml;
        }
    }

    @Test
    void itsPlaceIsTheNearestFixOfFiveSecondsAndNoOther() {
        var recorded = Drives.run(20, 0.6, 4.5, 20);
        int begin = (int) (of(recorded).getFirst().at().toEpochMilli()
                - recorded.trip().startedAt().toEpochMilli());
        assertThat(of(fixedAt(recorded, begin - 5_000)).getFirst().point()).isNotNull();
        assertThat(of(fixedAt(recorded, begin - 5_001)).getFirst().point()).isNull();
    }

    @Test
    void speedsThatComeSeldomAreTrustedLess() {
        var recorded = Drives.run(20, 0.6, 4.5, 20);
        assertThat(of(every(recorded, 2)).getFirst().confidence()).isEqualTo(Confidence.FAIR);
        assertThat(of(every(recorded, 4)))
                .first()
                .satisfies(first -> assertThat(first.confidence()).isEqualTo(Confidence.ROUGH));
    }

    @Test
    void whatTheMomentsCostIsWhatTheTripLost() {
        var recorded = Drives.run(20, 2.0, 3.5, 40);
        var lost = Driving.of(recorded).lost();
        var losses = Losses.ofEnergy(lost.hardJ(), lost.brakedJ(), lost.unevenJ());
        double moments = of(recorded).stream().mapToDouble(CostlyMoment::ml).sum();
        assertThat(moments).isCloseTo(losses.sumMl(), within(0.15 * losses.sumMl()));
    }

    private static List<CostlyMoment> of(RecordedTrip recorded) {
        return CostlyMoments.of(recorded.trip(), recorded.trace());
    }

    private static RecordedTrip fixedAt(RecordedTrip recorded, int ms) {
        var trace = recorded.trace();
        var fix = new Positions(new int[] {ms}, new int[] {437_391_000}, new int[] {74_277_000}, null);
        return new RecordedTrip(recorded.trip(), new Trace(trace.timeMs(), Map.of(Signal.SPEED, speeds(trace)), fix));
    }

    private static RecordedTrip every(RecordedTrip recorded, int seconds) {
        var all = speeds(recorded.trace());
        int count = (all.length + seconds - 1) / seconds;
        var time = IntStream.range(0, count).map(i -> i * seconds * 1000).toArray();
        var speed = IntStream.range(0, count).map(i -> all[i * seconds]).toArray();
        return new RecordedTrip(recorded.trip(), new Trace(time, Map.of(Signal.SPEED, speed), Positions.NONE));
    }

    private static int[] speeds(Trace trace) {
        return Objects.requireNonNull(trace.column(Signal.SPEED));
    }
}
