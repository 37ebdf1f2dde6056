package io.sillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.Sillage;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

/** HOUSE 11: the map of the modules in docs/architecture.md is drawn by the build, not by hand. */
class ModulePictureTests {

    private static final Set<String> KNOWN_TO_ALL = Set.of("kernel", "privacy", "brand");

    @Test
    void theKeptPictureIsCurrent() {
        var kept = Tree.read("docs/architecture.md").content();
        assertThat(kept)
                .as(
                        "docs/architecture.md shows the modules as they declare themselves; put this picture in:%n%s",
                        draw())
                .contains(draw());
    }

    private static String draw() {
        var arrows = Samples.modules().stream().flatMap(ModulePictureTests::arrows);
        return Stream.concat(Stream.of("```mermaid", "flowchart TD"), Stream.concat(arrows, Stream.of("```")))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> arrows(String module) {
        var neighbours = neighbours(module);
        return neighbours.isEmpty() && !KNOWN_TO_ALL.contains(module)
                ? Stream.of("  " + module)
                : neighbours.stream().map(neighbour -> "  " + module + " --> " + neighbour);
    }

    private static List<String> neighbours(String module) {
        try {
            var declared = Class.forName(Sillage.class.getPackageName() + "." + module + ".package-info")
                    .getAnnotation(ApplicationModule.class);
            return Arrays.stream(declared.allowedDependencies())
                    .filter(name -> Samples.modules().contains(name) && !KNOWN_TO_ALL.contains(name))
                    .sorted()
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(module + " has no package-info", e);
        }
    }
}
