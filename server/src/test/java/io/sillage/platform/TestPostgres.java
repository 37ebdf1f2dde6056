package io.sillage.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;

/** One PostgreSQL for all tests of a run, the same supervised one as the product's; it may lose data in a crash. */
public final class TestPostgres {

    private static final TestPostgres SHARED = new TestPostgres();

    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();

    private TestPostgres() {
        try {
            server = EmbeddedPostgres.start(TestHome.settings(folder(), false));
            dropDatabases();
            new OwnDatabase(server).createIfMissing();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("No PostgreSQL for the tests", e);
        }
        SpringApplication.getShutdownHandlers().add(this::close);
    }

    public static TestPostgres shared() {
        return SHARED;
    }

    /** What a context needs to know of its database. */
    public record Account(String url, String user, String password) {}

    public Account emptyDatabase() {
        try {
            var name = "test_" + databases.incrementAndGet();
            execute("CREATE DATABASE " + name + " OWNER sillage");
            return new Account(server.url(name), "sillage", server.password("sillage"));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("No database for a test", e);
        }
    }

    PostgresBinaries binaries() throws IOException {
        return PostgresBinaries.unpackInto(server.home().folder());
    }

    /** What an earlier run left in the same folder. */
    private void dropDatabases() throws IOException, SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var other = connection.createStatement();
                var found = statement.executeQuery("SELECT datname FROM pg_database WHERE datname LIKE 'test%'")) {
            while (found.next()) {
                other.execute("DROP DATABASE " + found.getString(1) + " WITH (FORCE)");
            }
        }
    }

    /** One for each process that runs tests beside others. */
    private static Path folder() throws IOException {
        return Files.createDirectories(Path.of("target")).resolve("postgres" + System.getProperty("test.process", ""));
    }

    private void execute(String sql) throws IOException, SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws IOException, SQLException {
        var password = server.password(Cluster.SUPERUSER);
        return DriverManager.getConnection(server.url("postgres"), Cluster.SUPERUSER, password);
    }

    private void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
