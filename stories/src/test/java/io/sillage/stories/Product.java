package io.sillage.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The two programs as they are packaged; the server unpacked, as ./sillage does. */
public final class Product {

    private static final List<String> JVM = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private Product() {}

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

    private static void unpack(Path jar, Path folder, String name) {
        var command = new ArrayList<>(JVM);
        command.addAll(List.of("-Djarmode=tools", "-jar", jar.toString(), "extract", "--force"));
        command.addAll(List.of("--destination", folder.toString(), "--application-filename", name));
        var unpacking = Program.start(command, List.of());
        if (unpacking.await() != 0) {
            throw new IllegalStateException("cannot unpack " + jar + ": " + unpacking.output());
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
