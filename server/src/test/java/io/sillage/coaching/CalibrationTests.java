package io.sillage.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.testing.SharedData;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The spread of the scores over a week of real hybrids: what docs/coaching.md, section 7, shows. */
class CalibrationTests {

    @Test
    void scoresOfRealHybridsSpreadWithoutPilingUpAtEitherEnd() throws IOException {
        var drives = VedHybrids.trips(SharedData.require("ved/VED_171101_week.csv.gz")).stream()
                .map(trip -> Driving.of(Drives.of(trip.trace(), 1000)))
                .toList();

        assertThat(drives).hasSize(226);
        report("acceleration", drives, Scores::acceleration, 75, 90);
        report("braking", drives, Scores::braking, 75, 90);
        report("constant speed", drives, Scores::constantSpeed, 40, 75);
        report("energy", drives, Scores::energy, 60, 85);
        report("global", drives, Scores::global, 75, 90);
    }

    private static void report(
            String name, List<Driving> drives, Function<Scores, @Nullable Double> score, double low, double high) {
        var sorted = drives.stream()
                .map(drive -> score.apply(drive.scores()))
                .filter(value -> value != null)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        System.out.printf(
                "| %s | %d | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f |%n",
                name,
                sorted.length,
                at(sorted, 0),
                at(sorted, .05),
                at(sorted, .25),
                at(sorted, .5),
                at(sorted, .75),
                at(sorted, .95),
                at(sorted, 1));
        assertThat(at(sorted, .5)).as("median of %s", name).isBetween(low, high);
        assertThat(at(sorted, .95) - at(sorted, .05)).as("spread of %s", name).isGreaterThan(15);
        assertThat(share(sorted, 99, 100.5)).as("share of %s at 100", name).isLessThan(0.02);
        assertThat(share(sorted, -0.5, 1)).as("share of %s at 0", name).isLessThan(0.02);
    }

    private static double at(double[] sorted, double quantile) {
        return sorted[(int) Math.round(quantile * (sorted.length - 1))];
    }

    private static double share(double[] values, double from, double to) {
        int count = 0;
        for (double value : values) {
            count += value > from && value <= to ? 1 : 0;
        }
        return count / (double) values.length;
    }
}
