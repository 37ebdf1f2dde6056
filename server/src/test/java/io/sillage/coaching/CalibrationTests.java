package io.sillage.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The spread of the scores over a week of real hybrids: what docs/coaching.md, section 7, shows. */
class CalibrationTests {

    private static final Path DATA = Path.of("..", "..", "shared", "data", "ved");

    @Test
    void scoresOfRealHybridsSpreadWithoutPilingUpAtEitherEnd() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(DATA), "shared data (Vehicle Energy Dataset) is not here");
        var drives = new ArrayList<Driving>();
        for (var rows : week().values()) {
            drives.add(Driving.of(Drives.of(trace(rows), 1000)));
        }

        assertThat(drives).hasSize(226);
        report("acceleration", drives, Scores::acceleration, 75, 90);
        report("braking", drives, Scores::braking, 75, 90);
        report("constant speed", drives, Scores::constantSpeed, 40, 75);
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

    private static Map<String, List<int[]>> week() throws IOException {
        var hybrids = hybrids();
        var trips = new LinkedHashMap<String, List<int[]>>();
        try (var in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(DATA.resolve("VED_171101_week.csv.gz"))),
                StandardCharsets.UTF_8))) {
            in.readLine();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var cells = line.split(",", 8);
                if (hybrids.contains(cells[1])) {
                    trips.computeIfAbsent(cells[1] + "/" + cells[2], trip -> new ArrayList<>())
                            .add(new int[] {(int) Double.parseDouble(cells[3]), cmPerSecond(cells[6])});
                }
            }
        }
        return trips;
    }

    private static Set<String> hybrids() throws IOException {
        var ids = new HashSet<String>();
        for (var line : Files.readAllLines(DATA.resolve("ved_static.csv"))) {
            var cells = line.split(",");
            if (cells[1].equals("HEV")) {
                ids.add(cells[0]);
            }
        }
        return ids;
    }

    private static int cmPerSecond(String kmh) {
        return kmh.isEmpty() ? Trace.ABSENT : (int) Math.round(Double.parseDouble(kmh) / 0.036);
    }

    private static Trace trace(Collection<int[]> rows) {
        var time = rows.stream().mapToInt(row -> row[0]).toArray();
        var speed = rows.stream().mapToInt(row -> row[1]).toArray();
        return new Trace(time, Map.of(Signal.SPEED, speed), Positions.NONE);
    }
}
