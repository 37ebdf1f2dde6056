package io.sillage.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.springframework.util.FileSystemUtils;

/** Empty homes for servers of a test, which borrow the unpacked binaries of the shared one. */
final class TestHome {

    private TestHome() {}

    static Path empty(String name) throws IOException {
        return empty(Path.of("target", "postgres-homes"), name);
    }

    static Path empty(Path parent, String name) throws IOException {
        var folder = parent.resolve(name);
        if (Files.exists(folder)) {
            FileSystemUtils.deleteRecursively(folder.toRealPath());
            Files.deleteIfExists(folder);
        }
        var home = PostgresHome.open(folder, elsewhere(), ServerUser.choose());
        lendBinaries(home.folder());
        return folder;
    }

    /** A durable server loses nothing that was committed; any other is faster. */
    static PostgresSettings settings(Path folder, boolean durable) {
        return new PostgresSettings(folder, elsewhere(), 0, Duration.ofMinutes(2), durable);
    }

    /** Where the dropped user can always enter. */
    static Path elsewhere() {
        return Path.of(System.getProperty("java.io.tmpdir"), "sillage-tests");
    }

    static void lendBinaries(Path home) throws IOException {
        var binaries = TestPostgres.shared().binaries().root();
        Files.createSymbolicLink(home.resolve(Objects.requireNonNull(binaries.getFileName())), binaries);
    }
}
