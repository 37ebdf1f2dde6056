package io.sillage.stories;

import io.sillage.bench.Platform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What whoever runs a platform types on its machine, beside the running platform. */
final class StoryCommand {

    private StoryCommand() {}

    /** Runs {@code ./sillage WORDS…} to its good end, and gives all that it said. */
    static String run(Platform platform, List<String> words) throws IOException, InterruptedException {
        var command = new ArrayList<>(Product.command("server"));
        command.addAll(words);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        var environment = builder.environment();
        environment.put("SILLAGE_DB_URL", database(platform));
        var password = platform.data().resolve("postgres/password-sillage");
        environment.put("SILLAGE_DB_PASSWORD", Files.readString(password).strip());
        environment.put("SILLAGE_DATA", platform.data().toString());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(said);
        }
        return said;
    }

    private static String database(Platform platform) throws IOException {
        try (var database = platform.database()) {
            return database.getMetaData().getURL();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
