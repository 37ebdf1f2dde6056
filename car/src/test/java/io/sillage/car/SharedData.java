package io.sillage.car;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The data beside the working tree, which not every machine has. */
public final class SharedData {

    private SharedData() {}

    /** A file of it; without it, the test that asks is skipped and says which file was not there. */
    public static Path require(String file) {
        var root = Path.of("").toAbsolutePath();
        while (root != null && !Files.exists(root.resolve("mvnw"))) {
            root = root.getParent();
        }
        var found = root == null
                ? Path.of(file)
                : root.resolveSibling("shared").resolve("data").resolve(file);
        assumeTrue(Files.exists(found), "the shared data file " + file + " is not on this machine");
        return found;
    }
}
