package io.sillage.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.FileSystemUtils;

/** One PostgreSQL for all tests of a run, the same supervised one as the product's; it may lose data in a crash. */
public final class TestPostgres {

    private static final TestPostgres SHARED = new TestPostgres();

    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();

    private TestPostgres() {
        try {
            var folder = folder();
            FileSystemUtils.deleteRecursively(folder.resolve("data"));
            server = EmbeddedPostgres.start(settings(folder));
            execute("DROP ROLE IF EXISTS sillage");
            execute("CREATE ROLE sillage LOGIN PASSWORD '" + server.password("sillage") + "'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    public static TestPostgres shared() {
        return SHARED;
    }

    /** What a context needs to know of its database. */
    public record Database(String url, String user, String password) {}

    public Database emptyDatabase() {
        try {
            var name = "test_" + databases.incrementAndGet();
            execute("CREATE DATABASE " + name + " OWNER sillage");
            return new Database(server.url(name), "sillage", server.password("sillage"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PostgresSettings settings(Path folder) {
        return new PostgresSettings(folder, elsewhere(), 0, Duration.ofMinutes(2), false);
    }

    /** Where the dropped user can always enter. */
    static Path elsewhere() {
        return Path.of(System.getProperty("java.io.tmpdir"), "sillage-tests");
    }

    private static Path folder() throws IOException {
        return Files.createDirectories(Path.of("target")).resolve("postgres");
    }

    private void execute(String sql) {
        try (var connection = DriverManager.getConnection(
                        server.url("postgres"), Cluster.SUPERUSER, server.password(Cluster.SUPERUSER));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
