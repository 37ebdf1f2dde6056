package io.sillage.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How long a door waits for Rights to say whether somebody may, with a million cars: from its memory and from the database. */
final class RightsFigure implements Figure {

    private static final int CARS = 1_000_000;
    private static final double MOST_US_FROM_MEMORY = 50;
    private static final double MOST_MS_FROM_DATABASE = 1;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern TIMES = Pattern.compile("^rights: memory ([0-9.]+) us, database ([0-9.]+) ms$");

    @Override
    public List<String> names() {
        return List.of("rights.memory_p99_us", "rights.database_p99_ms");
    }

    @Override
    public void measure(Bench bench) throws IOException, InterruptedException, SQLException {
        bench.say("Starting a platform, and giving a million cars an owner each");
        try (var platform = bench.platformWithin(RightsProbe.class, Map.of("SILLAGE_DEMO_CARS", "0"))) {
            try (var database = platform.database()) {
                ManyOwners.fill(database, CARS);
            }
            bench.say("Asking whether they may");
            platform.tell("%d%n".formatted(CARS).getBytes(StandardCharsets.US_ASCII));
            var times = platform.await(TIMES, PATIENCE);
            bench.report(new Measured(
                    "rights.memory_p99_us",
                    Double.parseDouble(times.group(1)),
                    "us",
                    Limit.atMost(MOST_US_FROM_MEMORY)));
            bench.report(new Measured(
                    "rights.database_p99_ms",
                    Double.parseDouble(times.group(2)),
                    "ms",
                    Limit.atMost(MOST_MS_FROM_DATABASE)));
        }
    }
}
