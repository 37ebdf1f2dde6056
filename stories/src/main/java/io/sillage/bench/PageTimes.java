package io.sillage.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How long the pages take with a million trips stored: from the request to the last byte of the page, as its owner's
 * browser on the same machine sees it.
 */
final class PageTimes implements Figure {

    private static final long STORED = 1_000_000;
    private static final int OWN_TRIPS = 240;
    private static final int WARM_UP = 1_500;
    private static final int VISITS = 1_000;
    private static final double MOST_MS = 30;
    private static final Duration TIME_TO_DRIVE = Duration.ofMinutes(5);
    private static final Pattern TRIP = Pattern.compile("/services/donnees/trajets/[0-9a-f-]{36}(?=\")");

    @Override
    public List<String> names() {
        return List.of("page.home_p99_ms", "page.trips_p99_ms", "page.trip_p99_ms");
    }

    @Override
    public void measure(Bench bench) throws IOException, InterruptedException, SQLException {
        try (var platform = bench.platform(Map.of("SILLAGE_DEMO_CARS", "1"))) {
            bench.say("Driving " + OWN_TRIPS + " trips, and storing a million of others");
            drive(bench, platform);
            try (var database = platform.database()) {
                ManyTrips.fill(database, STORED);
            }
            try (var owner = Visitor.signedIn(platform)) {
                bench.say("Asking for each page " + VISITS + " times");
                report(bench, "page.home_p99_ms", owner, "/");
                report(bench, "page.trips_p99_ms", owner, "/services/donnees/tous");
                report(bench, "page.trip_p99_ms", owner, newestTrip(owner));
            }
        }
    }

    private static void drive(Bench bench, Platform platform) throws IOException, InterruptedException {
        var car = platform.data().resolve("demo").resolve("car-1");
        var map = platform.data().resolve("map").resolve("monaco-latest.osm.pbf");
        bench.car(
                        platform,
                        "drive",
                        "--osm",
                        map.toString(),
                        "--first-trips",
                        "" + OWN_TRIPS,
                        "--trips",
                        "0",
                        "--identity",
                        folder(car, "identity"),
                        "--buffer",
                        folder(car, "buffer"),
                        "--token-file",
                        folder(car, "token"))
                .end(TIME_TO_DRIVE);
    }

    private static String folder(Path car, String name) {
        return car.resolve(name).toString();
    }

    private static String newestTrip(Visitor owner) throws IOException, InterruptedException {
        var link = TRIP.matcher(owner.get("/services/donnees/tous"));
        if (!link.find()) {
            throw new IOException("the list shows no trip");
        }
        return link.group();
    }

    private static void report(Bench bench, String name, Visitor owner, String path)
            throws IOException, InterruptedException {
        visit(owner, path, WARM_UP);
        var times = visit(owner, path, VISITS);
        bench.say("%s takes %.1f ms (p50).".formatted(path, times.at(0.5)));
        bench.report(new Measured(name, times.at(0.99), "ms", Limit.atMost(MOST_MS)));
    }

    private static Percentiles visit(Visitor owner, String path, int visits) throws IOException, InterruptedException {
        var times = new Percentiles();
        for (int i = 0; i < visits; i++) {
            long began = System.nanoTime();
            owner.get(path);
            times.add((System.nanoTime() - began) / 1e6);
        }
        return times;
    }
}
