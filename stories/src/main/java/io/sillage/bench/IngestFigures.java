package io.sillage.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Trips of 1,800 samples over mutual TLS at QoS 1 with fsync on, the load maker on the same machine: how many are stored
 * in a second beside what plain JDBC batches of the same rows reach, what each costs, and how long a car waits.
 */
final class IngestFigures implements Figure {

    private static final int CARS = 150;
    private static final int SAMPLES_A_TRIP = 1_800;
    private static final int SECONDS = 20;

    private static final double LEAST_SHARE = 0.45;
    private static final double MOST_CPU_SECONDS = 0.6;
    private static final double MOST_BYTES_A_SAMPLE = 7;
    private static final double MOST_ACK_MS = 150;

    private static final int ROWS_READ_BACK = 4_000;

    @Override
    public List<String> names() {
        return List.of(
                "ingest.trips_per_second",
                "ingest.cpu_seconds_per_1000_trips",
                "ingest.bytes_per_sample",
                "ingest.ack_p99_ms",
                "peer.positions_per_second");
    }

    @Override
    public void measure(Bench bench) throws IOException, InterruptedException, SQLException {
        bench.say("Starting a platform with " + CARS + " cars.");
        try (var platform = bench.platform(Map.of(Load.CARS, "" + CARS));
                var database = platform.database();
                var load = new Load(bench, platform, CARS)) {
            bench.say("Warming up.");
            double warm = load.warmUp();
            platform.checkpoint();
            double top = top(bench, platform, database, load, warm);
            patience(bench, load, top);
            bench.say("Inserting the same rows with plain JDBC batches.");
            double plain = new PlainInserts(platform, database).tripsASecond(ROWS_READ_BACK);
            bench.report(
                    new Measured("ingest.trips_per_second", top, "trips/s", Limit.atLeastShareOf(plain, LEAST_SHARE)));
            bench.say("Inserting positions one by one, as the peers do.");
            double positions = new PositionInserts(platform).rowsASecond();
            bench.report(new Measured(
                    "peer.positions_per_second", positions, "positions/s", Limit.beside(top * SAMPLES_A_TRIP)));
        }
    }

    private static double top(Bench bench, Platform platform, Connection database, Load load, double warm)
            throws IOException, InterruptedException, SQLException {
        bench.say("As fast as it goes, for " + SECONDS + " s.");
        var tables = new Tables(database);
        long bytes = tables.bytes();
        double cpu = platform.all().cpuSeconds();
        var run = load.send((int) (warm * SECONDS), "top");
        double used = platform.all().cpuSeconds() - cpu;
        bench.report(new Measured(
                "ingest.cpu_seconds_per_1000_trips",
                used / run.trips() * 1000,
                "s of CPU",
                Limit.atMost(MOST_CPU_SECONDS)));
        bench.report(new Measured(
                "ingest.bytes_per_sample",
                (tables.bytes() - bytes) / (double) (run.trips() * SAMPLES_A_TRIP),
                "bytes",
                Limit.atMost(MOST_BYTES_A_SAMPLE)));
        return run.tripsASecond();
    }

    private static void patience(Bench bench, Load load, double top) throws IOException, InterruptedException {
        bench.say("At half of that rate, for " + SECONDS + " s.");
        var run = load.send((int) (top / 2 * SECONDS), "" + top / 2);
        bench.report(new Measured("ingest.ack_p99_ms", run.ackP99Ms(), "ms", Limit.atMost(MOST_ACK_MS)));
        if (run.lateP99Ms() > run.ackP99Ms()) {
            bench.say("The load maker itself was late by " + run.lateP99Ms() + " ms (p99): the machine is too busy.");
        }
    }
}
