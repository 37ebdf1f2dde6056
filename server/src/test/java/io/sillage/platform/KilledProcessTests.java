package io.sillage.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever kills the process that supervises the server, no server stays behind and nothing committed is lost. */
class KilledProcessTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void aKilledPlatformLeavesNoServerBehind() throws IOException, SQLException {
        var folder = TestHome.empty("killed-platform");
        var process = launch(folder);
        process.destroyForcibly();
        awaitNobody(folder);
        assertKept(folder);
    }

    @Test
    void controlCEndsTheServerToo() throws IOException, SQLException {
        var folder = TestHome.empty("interrupted");
        var process = launch(folder);
        interrupt(Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList());
        awaitNobody(folder);
        assertThat(process.onExit()).succeedsWithin(PATIENCE);
        assertKept(folder);
    }

    @Test
    void aPowerCutIsRecoveredFrom() throws IOException, SQLException {
        var folder = TestHome.empty("power-cut");
        var process = launch(folder);
        var all = new ServerProcesses(new PostgresHome(folder.toRealPath())).alive();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
        all.forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
        assertKept(folder);
    }

    @Test
    void anOrphanIsStoppedByTheNextStart() throws IOException, SQLException {
        var folder = TestHome.empty("orphan");
        var process = launch(folder);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
        assertKept(folder);
    }

    private static Process launch(Path folder) throws IOException, SQLException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoneServer.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var words = output.lines()
                .filter(line -> line.startsWith("READY "))
                .findFirst()
                .orElseThrow()
                .split(" ", -1);
        new Database(words[1], words[2]).execute("CREATE TABLE kept AS SELECT generate_series(1, 3)");
        return process;
    }

    /** As a terminal does it: the signal goes to all processes of the group. */
    private static void interrupt(List<ProcessHandle> group) throws IOException {
        var command = Stream.concat(Stream.of("kill", "-INT"), group.stream().map(one -> "" + one.pid()));
        new ProcessBuilder(command.toList()).start();
    }

    private static void awaitNobody(Path folder) throws IOException {
        var processes = new ServerProcesses(new PostgresHome(folder.toRealPath()));
        await().atMost(PATIENCE).until(() -> processes.alive().isEmpty());
    }

    private static void assertKept(Path folder) throws IOException, SQLException {
        try (var server = EmbeddedPostgresTests.start(folder)) {
            assertThat(Database.of(server).number("SELECT count(*) FROM kept")).isEqualTo(3);
        }
    }
}
