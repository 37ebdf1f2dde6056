package io.sillage.stories;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One of the household's cars: its real client, which keeps what it records until the platform gave a receipt. */
public final class StoryCar {

    private final StoryPlatform platform;
    private final int number;
    private final int mqttPort;

    private StoryCar(StoryPlatform platform, int number, int mqttPort) {
        this.platform = platform;
        this.number = number;
        this.mqttPort = mqttPort;
    }

    /** The household's car of that number, counted from 1. */
    public static StoryCar of(StoryPlatform platform, int number) {
        return new StoryCar(platform, number, platform.mqttPort());
    }

    /** The same car where there is coverage only at times. */
    StoryCar under(Coverage coverage) {
        return new StoryCar(platform, number, coverage.port());
    }

    /** Drives a recorded file, all of it, and waits for the receipts. */
    public void drive(Path file, String... options) {
        arrive(setOff(file, options));
    }

    /** Drives on the roads of the platform's map: tells so many trips of the days before at once, then drives a short one. */
    public void simulate(int tripsBefore) {
        var map = platform.data().resolve("map").resolve("monaco-latest.osm.pbf");
        arrive(run(
                List.of("drive", "--osm", map.toString(), "--seed", "" + number, "--trips", "1"),
                "--first-trips",
                "" + tripsBefore));
    }

    /** Begins to drive a recorded file. */
    Program setOff(Path file, String... options) {
        return run(List.of("replay", file.toString()), options);
    }

    private static void arrive(Program drive) {
        try (drive) {
            int outcome = drive.await();
            if (outcome != 0) {
                throw new AssertionError("the car ended with " + outcome + ":\n" + drive.output());
            }
        }
    }

    private Program run(List<String> verb, String... options) {
        var command = new ArrayList<>(Product.command("car", "-XX:TieredStopAtLevel=1"));
        command.addAll(verb);
        command.addAll(List.of("--ca", platform.data().resolve("car-ca.pem").toString()));
        command.addAll(List.of("--mqtt-port", "" + mqttPort, "--est-port", "" + platform.estPort()));
        command.addAll(List.of("--identity", folder().resolve("identity").toString()));
        command.addAll(List.of("--buffer", folder().resolve("buffer").toString()));
        if (Files.exists(folder().resolve("token"))) {
            command.addAll(List.of("--token", "@" + folder().resolve("token")));
        }
        command.addAll(List.of(options));
        return Program.start(command, List.of());
    }

    private Path folder() {
        return platform.data().resolve("demo").resolve("car-" + number);
    }
}
