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
        try (var drive = setOff(file, options)) {
            int outcome = drive.await();
            if (outcome != 0) {
                throw new AssertionError("the car ended with " + outcome + ":\n" + drive.output());
            }
        }
    }

    /** Begins to drive a recorded file. */
    Program setOff(Path file, String... options) {
        var command = new ArrayList<>(Product.command("car", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(
                "replay",
                file.toString(),
                "--ca",
                platform.data().resolve("car-ca.pem").toString()));
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
