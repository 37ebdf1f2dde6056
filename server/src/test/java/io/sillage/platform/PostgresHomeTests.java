package io.sillage.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the database lives when root's data folder is closed to the user who runs it. */
class PostgresHomeTests {

    @TempDir
    Path temporary;

    private ServerUser user;

    @BeforeEach
    void onlyRootStepsDown() throws IOException {
        user = ServerUser.choose();
        Assumptions.assumeTrue(user.name() != null, "skipped: only root runs PostgreSQL as another user");
    }

    @Test
    void aFolderThatCanBeEnteredIsTheHome() throws IOException {
        open(temporary);
        var home = PostgresHome.open(temporary.resolve("data/postgres"), elsewhere(), user);
        assertThat(home.folder()).isEqualTo(temporary.resolve("data/postgres").toRealPath());
    }

    @Test
    void belowAClosedFolderTheHomeIsElsewhereAndALinkSaysWhere() throws IOException {
        var wanted = closed().resolve("data/postgres");
        var home = PostgresHome.open(wanted, elsewhere(), user);
        assertThat(home.folder().toString()).contains("elsewhere/postgres-");
        assertThat(wanted).isSymbolicLink();
        assertThat(PostgresHome.open(wanted, elsewhere(), user)).isEqualTo(home);
    }

    @Test
    void twoClosedFoldersNeverShareADatabase() throws IOException {
        var one = PostgresHome.open(closed().resolve("one/postgres"), elsewhere(), user);
        var other = PostgresHome.open(closed().resolve("other/postgres"), elsewhere(), user);
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void aDatabaseInAFolderThatWasClosedLaterIsNotLeftBehind() throws IOException {
        var wanted = closed().resolve("data/postgres");
        Files.createDirectories(wanted.resolve("data"));
        assertThatThrownBy(() -> PostgresHome.open(wanted, elsewhere(), user))
                .isInstanceOf(PostgresTrouble.class)
                .hasMessageContaining("cannot enter");
    }

    @Test
    void aServerRunsInTheOtherPlace() throws IOException {
        var wanted = closed().resolve("data/postgres");
        var home = PostgresHome.open(wanted, TestHome.elsewhere(), user);
        TestHome.lendBinaries(home.folder());
        try (var server = EmbeddedPostgresTests.start(wanted)) {
            assertThat(server.isUp()).isTrue();
        }
    }

    private Path closed() throws IOException {
        var closed = Files.createDirectories(temporary.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        return closed;
    }

    private Path elsewhere() throws IOException {
        open(temporary);
        return temporary.resolve("elsewhere");
    }

    private static void open(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
