package io.sillage.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How fast all trips could be scored again, their samples in memory, on all cores; and what one sample takes on one. */
final class CoachingFigure implements Figure {

    private static final int TRIPS = 120;
    private static final double LEAST_A_SECOND = 20_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern RATES = Pattern.compile(
            "^coaching: \\d+ trips of (\\d+) samples, (\\d+) samples a second on (\\d+) cores, ([0-9.]+) ns a sample on one$");

    @Override
    public List<String> names() {
        return List.of("coaching.samples_per_second", "coaching.ns_per_sample");
    }

    @Override
    public void measure(Bench bench) throws IOException, InterruptedException, SQLException {
        bench.say("Driving " + TRIPS + " trips, and scoring them again and again");
        try (var platform = bench.platformWithin(CoachingProbe.class, Map.of("SILLAGE_DEMO_CARS", "1"))) {
            FirstCar.drive(bench, platform, TRIPS);
            platform.tell("score\n".getBytes(StandardCharsets.US_ASCII));
            var rates = platform.await(RATES, PATIENCE);
            bench.report(new Measured(
                    "coaching.samples_per_second",
                    Double.parseDouble(rates.group(2)),
                    "samples/s",
                    Limit.atLeastShareOf(LEAST_A_SECOND, 1)));
            bench.report(new Measured(
                    "coaching.ns_per_sample",
                    Double.parseDouble(rates.group(4)),
                    "ns",
                    Limit.beside(2e9 / LEAST_A_SECOND)));
        }
    }
}
