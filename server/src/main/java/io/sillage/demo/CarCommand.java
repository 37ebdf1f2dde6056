package io.sillage.demo;

import io.sillage.map.MapExtract;
import io.sillage.uplink.LinkAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line that sets one car driving on the roads of the map; known once the platform listens. */
final class CarCommand {

    private final DemoSettings settings;
    private final MapExtract map;
    private final LinkAddress link;
    private final Path authority;

    CarCommand(DemoSettings settings, MapExtract map, LinkAddress link, Path authority) {
        this.settings = settings;
        this.map = map;
        this.link = link;
        this.authority = authority;
    }

    List<String> of(DemoCar car, Path program) {
        var line = new ArrayList<>(List.of(java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx160m"));
        line.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        line.addAll(List.of("-jar", program.toString(), "drive"));
        option(line, "--osm", map.file());
        option(line, "--server", "127.0.0.1");
        option(line, "--mqtt-port", link.mqttPort());
        option(line, "--est-port", link.estPort());
        option(line, "--ca", authority);
        option(line, "--identity", car.folder().resolve("identity"));
        option(line, "--buffer", car.folder().resolve("buffer"));
        option(line, "--seed", car.number());
        option(line, "--speedup", settings.speedup());
        if (Files.exists(car.token())) {
            option(line, "--token-file", car.token());
        }
        if (!car.isEnrolled()) {
            option(line, "--first-trips", settings.firstTrips());
        }
        return line;
    }

    private static void option(List<String> line, String name, Object value) {
        line.add(name);
        line.add(value.toString());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
