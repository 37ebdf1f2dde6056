package io.sillage.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a car that is connected and says nothing takes of the server's memory. */
final class LinkFigures implements Figure {

    private static final int CARS = 5_000;
    private static final int FEW = 50;
    /** What is collected goes back to the machine, or the cars' memory would come from what was free in the heap before. */
    private static final String TIGHT = "-XX:MinHeapFreeRatio=5 -XX:MaxHeapFreeRatio=10";

    private static final double MOST_KB = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Pattern CONNECTED = Pattern.compile("\"connected\":(\\d+)");

    @Override
    public List<String> names() {
        return List.of("link.idle_kb_per_car");
    }

    @Override
    public void measure(Bench bench) throws IOException, InterruptedException {
        bench.say("Starting a platform with " + CARS + " cars.");
        try (var platform = bench.platform(Map.of(Load.CARS, "" + CARS, "JAVA_TOOL_OPTIONS", TIGHT));
                var load = new Load(bench, platform, CARS)) {
            bench.say("Enrolling them.");
            load.enrol();
            try (var few = new Load(bench, platform, FEW)) {
                few.send(10 * FEW, "top");
            }
            long before = resident(platform);
            bench.say("All of them connect and stand still.");
            try (var fleet = load.fleet("--idle")) {
                long connected = Long.parseLong(fleet.await(CONNECTED, PATIENCE).group(1));
                if (connected != CARS) {
                    throw new IOException("only " + connected + " of " + CARS + " cars stay connected");
                }
                double kb = (resident(platform) - before) / (double) CARS;
                bench.report(new Measured("link.idle_kb_per_car", kb, "KB", Limit.atMost(MOST_KB)));
            }
        }
    }

    /** Memory of the server's process once it has collected its garbage. */
    private static long resident(Platform platform) throws IOException, InterruptedException {
        platform.collectGarbage();
        return platform.server().residentKb();
    }
}
