package io.sillage.stories;

import io.sillage.bench.Running;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The two programs as they are packaged; the server unpacked, as ./sillage does. */
public final class Product {

    private static final List<String> JVM = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private static final Duration TIME_TO_UNPACK = Duration.ofMinutes(2);

    private Product() {}

    /** Both. */
    public static io.sillage.bench.Product both() {
        return new io.sillage.bench.Product(command("server", "-Xmx256m"), command("car", "-XX:TieredStopAtLevel=1"));
    }

    /** The command that runs one of them: {@code server} or {@code car}. */
    public static List<String> command(String part, String... flags) {
        var command = new ArrayList<>(JVM);
        command.addAll(List.of(flags));
        var program = part.equals("server") ? unpacked(part) : packaged(part);
        command.addAll(List.of("-jar", program.toString()));
        return command;
    }

    private static synchronized Path unpacked(String part) {
        var jar = packaged(part);
        var folder = Tree.root().resolve("stories/target/product").resolve(part);
        var program = folder.resolve(part + ".jar");
        try {
            if (!Files.exists(program) || isNewer(jar, program)) {
                unpack(jar, folder, program.getFileName().toString());
            }
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNewer(Path jar, Path program) throws IOException {
        return Files.getLastModifiedTime(jar).compareTo(Files.getLastModifiedTime(program)) > 0;
    }

    private static void unpack(Path jar, Path folder, String name) throws IOException {
        var command = new ArrayList<>(JVM);
        command.addAll(List.of("-Djarmode=tools", "-jar", jar.toString(), "extract", "--force"));
        command.addAll(List.of("--destination", folder.toString(), "--application-filename", name));
        try (var unpacking = Running.start(command, Map.of())) {
            unpacking.end(TIME_TO_UNPACK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path packaged(String part) {
        var target = Tree.root().resolve(part).resolve("target");
        try (var jars = Files.newDirectoryStream(target, "sillage-" + part + "-*[0-9T].jar")) {
            return jars.iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException("the stories play on packages; run ./mvnw package first", e);
        }
    }
}
