package io.sillage.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        var home = PostgresHome.open(folder, TestPostgres.elsewhere(), ServerUser.choose());
        lendBinaries(home.folder());
        return folder;
    }

    static void lendBinaries(Path home) throws IOException {
        var binaries = TestPostgres.shared().binaries().root();
        Files.createSymbolicLink(home.resolve(Objects.requireNonNull(binaries.getFileName())), binaries);
    }
}
