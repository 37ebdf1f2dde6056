package io.sillage.stories.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs after all other tests: writes target/requirements.md and holds docs/requirements.md to it. */
class RequirementsReport {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path REPORT = ROOT.resolve("target/requirements.md");
    private static final Path KEPT = ROOT.resolve("docs/requirements.md");

    @Test
    void theKeptCopyIsCurrent() throws IOException {
        var table = RequirementsTable.of(requirements(), claims(), Results.of(reports()));
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, table.markdown());
        assertThat(table.linesMissingIn(Files.exists(KEPT) ? Files.readString(KEPT) : ""))
                .as("lines of target/requirements.md that docs/requirements.md lacks; if they are right, "
                        + "cp target/requirements.md docs/requirements.md")
                .isEmpty();
    }

    @Test
    void everyClaimNamesARequirementThatThereIs() {
        var known = requirements().stream().map(Requirement::id).toList();
        assertThat(claims()).extracting(Claim::requirement).isSubsetOf(known);
    }

    private static List<Requirement> requirements() {
        return Requirement.all(ROOT.resolve("docs/requirements.tsv"));
    }

    private static List<Claim> claims() {
        return parts().flatMap(part -> Claim.allIn(part.resolve("target/test-classes")).stream())
                .toList();
    }

    private static List<Path> reports() {
        return parts().flatMap(part ->
                        Stream.of("surefire-reports", "failsafe-reports").map(part.resolve("target")::resolve))
                .toList();
    }

    private static Stream<Path> parts() {
        return Stream.of("wire", "car", "server", "stories").map(ROOT::resolve);
    }
}
