package io.sillage.stories;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The packaged platform with the demonstration household, on free ports, from an empty data folder. Its cars stand still. */
public final class StoryPlatform implements AutoCloseable {

    private static final Duration TIME_TO_START = Duration.ofMinutes(3);
    private static final Pattern LINK = Pattern.compile("on port (\\d+),? and enrol on port (\\d+)");
    private static final Pattern READY = Pattern.compile("Ready: (\\S+) +sign in as (\\S+) with the password (\\S+)");

    private final Program program;
    private final Path data;
    private final MatchResult link;
    private final MatchResult ready;

    private StoryPlatform(Program program, Path data) {
        this.program = program;
        this.data = data;
        this.ready = program.awaitLine(READY, TIME_TO_START);
        this.link = program.awaitLine(LINK, TIME_TO_START);
    }

    /** Starts with a household of so many cars; other settings as {@code sillage.x.y=z}. */
    public static StoryPlatform start(int cars, String... settings) {
        return startIn(Tree.newFolder("platform"), cars, settings);
    }

    static StoryPlatform startIn(Path data, int cars, String... settings) {
        var command = new ArrayList<>(Product.command("server", "-Xmx256m"));
        command.add("--sillage.demo.cars=" + cars);
        List.of(settings).forEach(setting -> command.add("--" + setting));
        var environment = List.of(
                Map.entry("SPRING_PROFILES_ACTIVE", "demo"),
                Map.entry("SILLAGE_DATA", data.toString()),
                Map.entry("SILLAGE_HTTP_PORT", "0"),
                Map.entry("SILLAGE_MQTT_PORT", "0"),
                Map.entry("SILLAGE_EST_PORT", "0"));
        return new StoryPlatform(Program.start(command, environment), data);
    }

    /** The address that it prints, such as {@code http://localhost:41234}. */
    public URI address() {
        return URI.create(ready.group(1));
    }

    public String mail() {
        return ready.group(2);
    }

    public String password() {
        return ready.group(3);
    }

    public Path data() {
        return data;
    }

    int mqttPort() {
        return Integer.parseInt(link.group(1));
    }

    int estPort() {
        return Integer.parseInt(link.group(2));
    }

    /** What it has said so far. */
    public String output() {
        return program.output();
    }

    @Override
    public void close() {
        program.close();
    }
}
