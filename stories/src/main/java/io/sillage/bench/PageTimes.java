package io.sillage.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How long the pages take with a million trips stored: from the request to the last byte of the page, as its owner's
 * browser on the same machine sees it.
 */
final class PageTimes implements Figure {

    private static final long STORED = 1_000_000;
    /** Three a day for a year. */
    private static final int OWN_TRIPS = 1_095;

    private static final String YEAR = "/services/donnees/statistiques?par=annee";
    private static final int WARM_UP = 1_500;
    private static final int VISITS = 1_000;
    private static final double MOST_MS = 30;
    private static final double MOST_MS_OF_A_YEAR = 50;
    private static final double MOST_S_TO_EXPORT = 5;
    private static final Pattern TRIP = Pattern.compile("/services/donnees/trajets/[0-9a-f-]{36}(?=\")");

    @Override
    public List<String> names() {
        return List.of(
                "page.home_p99_ms", "page.trips_p99_ms", "page.trip_p99_ms", "page.statistics_p99_ms", "export.year_s");
    }

    @Override
    public void measure(Bench bench) throws IOException, InterruptedException, SQLException {
        try (var platform = bench.platform(Map.of("SILLAGE_DEMO_CARS", "1"))) {
            bench.say("Driving " + OWN_TRIPS + " trips, and storing a million of others");
            FirstCar.drive(bench, platform, OWN_TRIPS);
            try (var database = platform.database()) {
                ManyTrips.fill(database, STORED);
            }
            try (var owner = Visitor.signedIn(platform)) {
                bench.say("Asking for each page " + VISITS + " times");
                report(bench, "page.home_p99_ms", owner, "/", MOST_MS);
                report(bench, "page.trips_p99_ms", owner, "/services/donnees/tous", MOST_MS);
                report(bench, "page.trip_p99_ms", owner, newestTrip(owner), MOST_MS);
                report(bench, "page.statistics_p99_ms", owner, YEAR, MOST_MS_OF_A_YEAR);
                export(bench, owner);
            }
        }
    }

    private static String newestTrip(Visitor owner) throws IOException, InterruptedException {
        var link = TRIP.matcher(owner.get("/services/donnees/tous"));
        if (!link.find()) {
            throw new IOException("the list shows no trip");
        }
        return link.group();
    }

    private static void report(Bench bench, String name, Visitor owner, String path, double mostMs)
            throws IOException, InterruptedException {
        visit(owner, path, WARM_UP);
        var times = visit(owner, path, VISITS);
        bench.say("%s takes %.1f ms (p50).".formatted(path, times.at(0.5)));
        bench.report(new Measured(name, times.at(0.99), "ms", Limit.atMost(mostMs)));
    }

    /** All trips of the last year in each form that they can be taken along in; the slowest counts. */
    private static void export(Bench bench, Visitor owner) throws IOException, InterruptedException {
        var today = LocalDate.now(ZoneOffset.UTC);
        double slowest = 0;
        for (var form : List.of("gpx", "csv", "geojson", "json")) {
            long began = System.nanoTime();
            int length = owner.get("/services/donnees/exporter/trajets.%s?du=%s&au=%s"
                            .formatted(form, today.minusYears(1), today))
                    .length();
            double seconds = (System.nanoTime() - began) / 1e9;
            bench.say("A year as %s, %.1f MB, takes %.2f s.".formatted(form, length / 1e6, seconds));
            slowest = Math.max(slowest, seconds);
        }
        bench.report(new Measured("export.year_s", slowest, "s", Limit.atMost(MOST_S_TO_EXPORT)));
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
