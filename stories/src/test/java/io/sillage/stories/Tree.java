package io.sillage.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;

/** Where things are: the repository, the shared data beside it, and folders of our own. */
public final class Tree {

    private Tree() {}

    public static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** A file of the shared data, or the test is skipped and says which file it lacks. */
    public static Path sharedData(String name) {
        var file = root().resolveSibling("shared").resolve("data").resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "skipped: ../shared/data/" + name + " is not here");
        return file;
    }

    /** A new folder that any user may pass through, as the database's user must. */
    static Path newFolder(String name) {
        try {
            var folder = Files.createTempDirectory("sillage-" + name);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
