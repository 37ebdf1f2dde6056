package io.sillage.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The load maker at work on a platform: a fleet that enrols once, and then sends what is wanted as often as wanted. */
final class Load implements AutoCloseable {

    /** The platform's setting that makes the cars. */
    static final String CARS = "SILLAGE_DEMO_FLEET";

    /** Names a file of recorded drives in the environment, to send copies of these instead of the simulated hybrid's. */
    private static final String DRIVES = "SILLAGE_BENCH_DRIVES";

    /** Trips of all cars on their way at once when there is no rate to keep to: enough to fill the platform's batches. */
    private static final int IN_FLIGHT = 300;

    /** What the load maker says of a run. */
    private static final Pattern RUN = Pattern.compile("^\\{.*}$");

    private static final Duration PATIENCE = Duration.ofMinutes(12);

    private static final int FIRST_TRIPS = 3_000;
    private static final int WARMING_SECONDS = 45;
    private static final int WARMING_STEP_SECONDS = 8;

    private final Bench bench;
    private final Platform platform;
    private final int cars;
    private @Nullable Running maker;
    private int runs;

    Load(Bench bench, Platform platform, int cars) {
        this.bench = bench;
        this.platform = platform;
        this.cars = cars;
    }

    /** Makes them known to the platform. */
    void enrol() throws IOException, InterruptedException {
        try (var fleet = fleet("--enrol")) {
            fleet.end(PATIENCE);
        }
    }

    /**
     * Sends for as long as compilers are at work on it; the first trips are slow and say little of the rest.
     *
     * @return trips a second, at the end
     */
    double warmUp() throws IOException, InterruptedException {
        long start = System.nanoTime();
        double rate = send(FIRST_TRIPS, "top").tripsASecond();
        while (System.nanoTime() - start < TimeUnit.SECONDS.toNanos(WARMING_SECONDS)) {
            rate = send((int) (rate * WARMING_STEP_SECONDS), "top").tripsASecond();
        }
        return rate;
    }

    /** So many trips, each new, at a rate or {@code top}; ends when each has its receipt, and fails when one has none. */
    FleetRun send(int trips, String rate) throws IOException, InterruptedException {
        int each = Math.max(1, Math.ceilDiv(trips, cars));
        var maker = maker();
        maker.input().write("%d %s %d%n".formatted(each, rate, ++runs).getBytes(StandardCharsets.UTF_8));
        maker.input().flush();
        var run = new FleetRun(maker.awaitNth(RUN, runs - 1, PATIENCE).group());
        run.requireWhole((long) each * cars);
        bench.say(run.inWords());
        if (run.lostConnections() > 0) {
            bench.say(run.lostConnections() + " times a car was sent away and came back.");
        }
        return run;
    }

    /** One process for all runs: started anew for each, it would be busy with itself while it is to make the load. */
    private Running maker() throws IOException {
        var running = maker;
        if (running == null) {
            var words = new ArrayList<>(List.of("--runs", "--window", "" + Math.clamp(IN_FLIGHT / cars, 1, 16)));
            var drives = System.getenv(DRIVES);
            if (drives != null) {
                words.addAll(List.of("--drives", drives));
            }
            running = fleet(words.toArray(String[]::new));
            maker = running;
        }
        return running;
    }

    @Override
    public void close() {
        if (maker != null) {
            maker.close();
        }
    }

    /** The fleet with other words, started. */
    Running fleet(String... words) throws IOException {
        var all = new String[words.length + 6];
        all[0] = "fleet";
        all[1] = "" + cars;
        all[2] = "--tokens";
        all[3] = platform.data().resolve("demo/fleet-tokens").toString();
        all[4] = "--identities";
        all[5] = platform.data().resolve("demo/fleet-identities").toString();
        System.arraycopy(words, 0, all, 6, words.length);
        return bench.car(platform, all);
    }
}
