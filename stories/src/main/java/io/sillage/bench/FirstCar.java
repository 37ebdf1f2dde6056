package io.sillage.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** The household's first car, which stands still unless somebody drives it. */
final class FirstCar {

    private static final Duration TIME_TO_DRIVE = Duration.ofMinutes(10);

    private FirstCar() {}

    /** Drives so many trips of the days before, three a day, and waits until all are stored. */
    static void drive(Bench bench, Platform platform, int trips) throws IOException, InterruptedException {
        var car = platform.data().resolve("demo").resolve("car-1");
        var map = platform.data().resolve("map").resolve("monaco-latest.osm.pbf");
        bench.car(
                        platform,
                        "drive",
                        "--osm",
                        map.toString(),
                        "--first-trips",
                        "" + trips,
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
}
