package io.sillage.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The load maker at work on a platform: a fleet that enrols once, and then sends what is wanted as often as wanted. */
final class Load {

    /** The platform's setting that makes the cars. */
    static final String CARS = "SILLAGE_DEMO_FLEET";

    /** Names a file of recorded drives in the environment, to send copies of these instead of the simulated hybrid's. */
    private static final String DRIVES = "SILLAGE_BENCH_DRIVES";

    /** Trips of all cars on their way at once when there is no rate to keep to: enough to fill the platform's batches. */
    private static final int IN_FLIGHT = 300;

    private static final Duration PATIENCE = Duration.ofMinutes(12);

    private final Bench bench;
    private final Platform platform;
    private final int cars;
    private int seed;

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

    /** So many trips, each new, at a rate or {@code top}; ends when each has its receipt, and fails when one has none. */
    FleetRun send(int trips, String rate) throws IOException, InterruptedException {
        int window = Math.clamp(IN_FLIGHT / cars, 1, 16);
        int each = Math.max(1, Math.ceilDiv(trips, cars));
        var words = new ArrayList<>(
                List.of("--trips", "" + each, "--rate", rate, "--seed", "" + ++seed, "--window", "" + window));
        var drives = System.getenv(DRIVES);
        if (drives != null) {
            words.addAll(List.of("--drives", drives));
        }
        try (var fleet = fleet(words.toArray(String[]::new))) {
            var run = FleetRun.in(fleet.end(PATIENCE));
            run.requireWhole((long) each * cars);
            bench.say(run.inWords());
            if (run.lostConnections() > 0) {
                bench.say(run.lostConnections() + " times a car was sent away and came back.");
            }
            return run;
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
