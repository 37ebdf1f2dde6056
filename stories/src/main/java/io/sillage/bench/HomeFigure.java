package io.sillage.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * From the last byte of a trip leaving the car to its owner's Home page with it: the platform announces the trip to the
 * open page, the page fetches itself again, and the answer shows a trip that was not there before.
 */
final class HomeFigure implements Figure {

    private static final double MOST_MS = 500;
    private static final int FIRST_TRIPS = 30;
    private static final int TRIPS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern CONNECTED = Pattern.compile("\"connected\":1");
    private static final Pattern ID = Pattern.compile("\"id\" *: *\"([^\"]+)\"");
    private static final Pattern TRIP = Pattern.compile("/services/donnees/trajets/([0-9a-f-]+)");

    @Override
    public List<String> names() {
        return List.of("home.visible_p99_ms");
    }

    @Override
    public void measure(Bench bench) throws IOException, InterruptedException {
        bench.say("Starting a platform with one household.");
        try (var platform = bench.platform(Map.of("SILLAGE_DEMO_CARS", "1"));
                var car = car(bench, platform);
                var owner = Visitor.signedIn(platform)) {
            car.await(CONNECTED, PATIENCE);
            bench.say("A car sends " + TRIPS + " trips, one after the other; its owner looks at Home.");
            var id = carOf(owner);
            try (var events = owner.events("/live?car=" + id)) {
                var times = new Percentiles();
                for (int trip = 0; trip < FIRST_TRIPS + TRIPS; trip++) {
                    double ms = oneTrip(car, trip, events, owner);
                    if (trip >= FIRST_TRIPS) {
                        times.add(ms);
                    }
                }
                bench.report(new Measured("home.visible_p99_ms", times.at(0.99), "ms", Limit.atMost(MOST_MS)));
            }
        }
    }

    private static Running car(Bench bench, Platform platform) throws IOException {
        var token = platform.data().resolve("demo/car-1/token").toString();
        return bench.car(platform, "fleet", "1", "--asked", "--trips", "" + (FIRST_TRIPS + TRIPS), "--tokens", token);
    }

    private static String carOf(Visitor owner) throws IOException, InterruptedException {
        var cars = owner.get("/api/v1/cars");
        var found = ID.matcher(cars);
        if (!found.find()) {
            throw new IOException("the household has no car: " + cars);
        }
        return found.group(1);
    }

    private static double oneTrip(Running car, int number, BufferedReader events, Visitor owner)
            throws IOException, InterruptedException {
        var before = shown(owner.get("/"));
        car.input().write("next\n".getBytes(StandardCharsets.US_ASCII));
        car.input().flush();
        awaitTrip(events);
        while (shown(owner.get("/")).equals(before)) {
            awaitTrip(events);
        }
        long visible = System.nanoTime();
        var sent = car.awaitNth(Pattern.compile("\"sent_nanos\":(-?\\d+)"), number, PATIENCE);
        return (visible - Long.parseLong(sent.group(1))) / 1e6;
    }

    private static void awaitTrip(BufferedReader events) throws IOException {
        for (var line = events.readLine(); line != null; line = events.readLine()) {
            if (line.startsWith("event:") && line.endsWith("trip")) {
                return;
            }
        }
        throw new IOException("the stream of events ended before a trip was announced");
    }

    private static String shown(String page) {
        var found = TRIP.matcher(page);
        return found.find() ? found.group(1) : "";
    }
}
