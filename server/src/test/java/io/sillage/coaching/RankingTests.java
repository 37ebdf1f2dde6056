package io.sillage.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.testing.Covers;
import io.sillage.testing.SharedData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * Whether who scores higher takes less: the scores of real hybrids beside the petrol that their engines took, reckoned from the mass of
 * air, at like mean speed (docs/coaching.md, section 8).
 */
class RankingTests {

    private static final double LEAST_M = 1_500;
    private static final double BAR = -0.4;

    /** A trip by what it scored, what it took and how fast it was. */
    private record Point(double energy, double global, double litresPer100Km, double meanKmh) {}

    @Test
    @Covers("R37")
    void overTheHybridsOfAWeekTheEnergyScoreTellsConsumptionBetterThanSpeedDoes() throws IOException {
        var points = points(SharedData.require("ved/VED_171101_week.csv.gz"));
        assertThat(points).hasSizeGreaterThan(180);
        holds("61 hybrids, one week", points);
    }

    @Test
    @Covers("R37")
    void overAYearOfOneCarBothScoresDo() throws IOException {
        var points = points(SharedData.require("ved/ved_hev_450_year.csv.gz"));
        assertThat(points).hasSizeGreaterThan(330);
        holds("one hybrid, one year", points);
        assertThat(atLikeSpeed(points, Point::global)).as("the global score").isLessThanOrEqualTo(BAR);
    }

    private static void holds(String name, List<Point> points) {
        double bySpeed = rank(points, Point::meanKmh);
        double energy = atLikeSpeed(points, Point::energy);
        System.out.printf(
                "| %s | %d | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
                name,
                points.size(),
                bySpeed,
                rank(points, Point::global),
                atLikeSpeed(points, Point::global),
                rank(points, Point::energy),
                energy);
        assertThat(energy).as("at like mean speed").isLessThanOrEqualTo(BAR);
        assertThat(Math.abs(rank(points, Point::energy)))
                .as("beside mean speed alone")
                .isGreaterThan(Math.abs(bySpeed));
    }

    private static double rank(List<Point> points, ToDoubleFunction<Point> of) {
        return Spearman.of(values(points, of), values(points, Point::litresPer100Km));
    }

    private static double atLikeSpeed(List<Point> points, ToDoubleFunction<Point> of) {
        return Spearman.partial(
                values(points, of), values(points, Point::litresPer100Km), values(points, Point::meanKmh));
    }

    private static double[] values(List<Point> points, ToDoubleFunction<Point> of) {
        return points.stream().mapToDouble(of).toArray();
    }

    private static List<Point> points(Path file) throws IOException {
        var points = new ArrayList<Point>();
        for (var trip : VedHybrids.trips(file)) {
            var scores = Driving.of(Drives.of(trip.trace(), 1000)).scores();
            var speeds = SpeedGrid.of(trip.trace()).metresPerSecond();
            double metres = 0;
            int seconds = 0;
            for (int i = 1; i < speeds.length; i++) {
                double speed = (speeds[i] + speeds[i - 1]) / 2;
                if (!Double.isNaN(speed)) {
                    metres += speed;
                    seconds++;
                }
            }
            if (scores.global() != null && scores.energy() != null && metres >= LEAST_M && trip.litres() > 0.01) {
                points.add(new Point(
                        Objects.requireNonNull(scores.energy()),
                        Objects.requireNonNull(scores.global()),
                        trip.litres() / metres * 1e5,
                        metres / seconds * 3.6));
            }
        }
        return points;
    }
}
