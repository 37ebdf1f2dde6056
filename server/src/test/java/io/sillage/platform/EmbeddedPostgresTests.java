package io.sillage.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The supervised server in our own process: kept alive, guarded against a second instance and against foreign data. */
class EmbeddedPostgresTests {

    private static final Duration RECOVERY = Duration.ofSeconds(30);

    @Test
    void aKilledServerIsStartedAgainWithAllThatWasCommitted() throws IOException, SQLException {
        try (var server = start(TestHome.empty("killed"))) {
            var database = filled(server);
            assertThat(server.isUp()).isTrue();

            ProcessHandle.of(postmaster(server)).orElseThrow().destroyForcibly();

            awaitAnswer(database);
            assertThat(database.number("SELECT count(*) FROM kept")).isEqualTo(3);
        }
    }

    @Test
    void aServerStoppedByOthersIsStartedAgain() throws IOException, SQLException {
        try (var server = start(TestHome.empty("stopped"))) {
            var database = filled(server);
            var home = server.home();
            var control = TestPostgres.shared().binaries().program("pg_ctl");

            ServerUser.choose().run(home.folder(), control, "-D", "" + home.data(), "-s", "-m", "immediate", "stop");

            awaitAnswer(database);
            assertThat(database.number("SELECT count(*) FROM kept")).isEqualTo(3);
        }
    }

    @Test
    void dataIsKeptOverARestart() throws IOException, SQLException {
        var folder = TestHome.empty("restarted");
        try (var server = start(folder)) {
            filled(server);
        }
        try (var server = start(folder)) {
            assertThat(Database.of(server).number("SELECT count(*) FROM kept")).isEqualTo(3);
        }
    }

    @Test
    void nothingLivesAfterAStop() throws IOException {
        var server = start(TestHome.empty("ended"));
        server.close();
        assertThat(new ServerProcesses(server.home()).alive()).isEmpty();
    }

    @Test
    void aSecondInstanceIsToldThatThereIsOne() throws IOException {
        var folder = TestHome.empty("shared");
        try (var server = start(folder)) {
            assertThat(server.isUp()).isTrue();
            assertThatThrownBy(() -> start(folder))
                    .isInstanceOf(PostgresTrouble.class)
                    .hasMessageContaining("Another Sillage is running on the data");
        }
    }

    @Test
    void dataOfAnotherVersionIsNotTouched() throws IOException {
        var folder = TestHome.empty("older");
        var version = Files.createDirectories(folder.resolve("data")).resolve("PG_VERSION");
        Files.writeString(version, "17\n");
        assertThatThrownBy(() -> start(folder))
                .isInstanceOf(PostgresTrouble.class)
                .hasMessageContaining("is of PostgreSQL 17, this build brings 18");
    }

    @Test
    void aUserWhoIsNotOursIsAskedForAPassword() throws IOException {
        try (var server = start(TestHome.empty("locked"))) {
            var stranger = new Database(server.url("postgres"), "guess");
            assertThatThrownBy(() -> stranger.number("SELECT 1"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    static EmbeddedPostgres start(Path folder) throws IOException {
        return EmbeddedPostgres.start(TestHome.settings(folder, true));
    }

    private static Database filled(EmbeddedPostgres server) throws IOException, SQLException {
        var database = Database.of(server);
        database.execute("CREATE TABLE kept AS SELECT generate_series(1, 3)");
        return database;
    }

    private static void awaitAnswer(Database database) {
        await().pollDelay(Duration.ofMillis(500))
                .atMost(RECOVERY)
                .ignoreExceptions()
                .until(() -> database.number("SELECT 1") == 1);
    }

    private static long postmaster(EmbeddedPostgres server) throws IOException {
        return Long.parseLong(Files.readAllLines(server.home().postmasterPid()).getFirst());
    }
}
