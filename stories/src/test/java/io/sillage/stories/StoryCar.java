package io.sillage.stories;

import io.sillage.bench.Platform;
import io.sillage.bench.Running;
import io.sillage.bench.faults.Network;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One of the household's cars: its real client, which keeps what it records until the platform gave a receipt. */
public final class StoryCar {

    static final Duration LONGEST_DRIVE = Duration.ofMinutes(11);

    private final Platform platform;
    private final int number;
    private final int mqttPort;

    private StoryCar(Platform platform, int number, int mqttPort) {
        this.platform = platform;
        this.number = number;
        this.mqttPort = mqttPort;
    }

    /** The household's car of that number, counted from 1. */
    public static StoryCar of(Platform platform, int number) {
        return new StoryCar(platform, number, platform.mqttPort());
    }

    /** The same car, reached by a network of its own. */
    StoryCar behind(Network network) {
        return new StoryCar(platform, number, network.port());
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

    /** Tells a trip of the days before, drives a short one, and stands within reach of the platform until it is ended. */
    Running driveAndStand() {
        var map = platform.data().resolve("map").resolve("monaco-latest.osm.pbf");
        return run(
                List.of("drive", "--osm", map.toString(), "--seed", "" + number, "--trips", "2"),
                "--first-trips",
                "1",
                "--pause",
                "600");
    }

    /** Somebody in the car switches private mode, {@code on} or {@code off}; the platform knows when this returns. */
    void switchPrivateMode(String word) {
        arrive(run(List.of("private", word)));
    }

    /** Where it keeps its key and what it records. */
    Path folder() {
        return platform.data().resolve("demo").resolve("car-" + number);
    }

    /** Begins to drive a recorded file. */
    Running setOff(Path file, String... options) {
        return run(List.of("replay", file.toString()), options);
    }

    private static void arrive(Running drive) {
        try (drive) {
            drive.end(LONGEST_DRIVE);
        } catch (IOException e) {
            throw new AssertionError("the car did not arrive", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Running run(List<String> verb, String... options) {
        var command = new ArrayList<>(Product.command("car", "-XX:TieredStopAtLevel=1"));
        command.addAll(verb);
        command.addAll(List.of("--ca", platform.authority().toString()));
        command.addAll(List.of("--mqtt-port", "" + mqttPort, "--est-port", "" + platform.estPort()));
        command.addAll(List.of("--identity", folder().resolve("identity").toString()));
        command.addAll(List.of("--buffer", folder().resolve("buffer").toString()));
        if (Files.exists(folder().resolve("token"))) {
            command.addAll(List.of("--token", "@" + folder().resolve("token")));
        }
        command.addAll(List.of(options));
        try {
            return Running.start(command, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
