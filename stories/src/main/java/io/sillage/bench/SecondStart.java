package io.sillage.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** How soon the platform is ready once its data folder exists, and what memory it then keeps, its database included. */
final class SecondStart implements Figure {

    private static final double MOST_MS = 15_000;
    private static final double MOST_MB = 600;
    private static final long REST_MS = 30_000;

    @Override
    public List<String> names() {
        return List.of("start.second_ms", "memory.resident_mb");
    }

    @Override
    public void measure(Bench bench) throws IOException, InterruptedException {
        try (var data = DataFolder.create()) {
            bench.say("The first start, on an empty data folder");
            bench.platform(data, Map.of()).close();
            bench.say("The second start");
            try (var platform = bench.platform(data, Map.of())) {
                var toReady = platform.timeToReady();
                bench.report(new Measured("start.second_ms", toReady.toMillis(), "ms", Limit.atMost(MOST_MS)));
                Thread.sleep(REST_MS);
                double residentMb = platform.all().residentKb() / 1024.0;
                bench.report(new Measured("memory.resident_mb", residentMb, "MB", Limit.atMost(MOST_MB)));
            }
        }
    }
}
