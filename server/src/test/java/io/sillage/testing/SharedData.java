package io.sillage.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Recorded drives and map extracts, too large for the tree, in {@code ../shared/data} beside the repository. */
public final class SharedData {

    /** Names the folder when it is elsewhere. */
    public static final String PROPERTY = "sillage.shared-data";

    private SharedData() {}

    public static Optional<Path> find(String name) {
        return folder().map(folder -> folder.resolve(name)).filter(Files::exists);
    }

    /** The file, or the test is skipped and says which file it lacks. */
    public static Path require(String name) {
        var found = find(name);
        Assumptions.assumeTrue(
                found.isPresent(),
                () -> "skipped: ../shared/data/" + name + " is not here (-D" + PROPERTY + "=FOLDER)");
        return found.orElseThrow();
    }

    private static Optional<Path> folder() {
        var named = System.getProperty(PROPERTY);
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isDirectory);
        }
        for (var place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            var candidate = place.resolve("shared").resolve("data");
            if (Files.isDirectory(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
