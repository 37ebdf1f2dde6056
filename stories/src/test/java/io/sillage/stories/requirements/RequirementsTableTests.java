package io.sillage.stories.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequirementsTableTests {

    private static final Requirement R98 = new Requirement("R98", "Something holds");
    private static final Requirement R99 = new Requirement("R99", "Something else holds");

    private static final String REPORT = """
            <testsuite>
              <testcase name="passes" classname="a.StoryTests"/>
              <testcase name="runs(String)[1]" classname="a.StoryTests"/>
              <testcase name="runs(String)[2]" classname="a.StoryTests"><failure>no</failure></testcase>
              <testcase name="waits" classname="a.StoryTests"><skipped message="no browser"/></testcase>
            </testsuite>
            """;

    @TempDir
    private Path folder;

    @Test
    void aRequirementPassesWhenItsTestsPass() throws IOException {
        assertThat(resultOf("passes")).isEqualTo("passed");
    }

    @Test
    void oneFailureFailsIt() throws IOException {
        assertThat(resultOf("runs")).isEqualTo("failed");
    }

    @Test
    void aTestThatCouldNotRunHereIsSkipped() throws IOException {
        assertThat(resultOf("waits")).isEqualTo("skipped");
    }

    @Test
    void aTestThatNobodyRanDoesNotPass() throws IOException {
        assertThat(resultOf("sleeps")).isEqualTo("not run");
    }

    @Test
    void whatNoTestShowsIsSaidToBeOpen() throws IOException {
        var table = RequirementsTable.of(List.of(R99), List.of(claim("passes")), results());
        assertThat(table.markdown()).contains("| R99 | Something else holds | – | – |");
    }

    @Test
    void aStaleCopyIsNoticedButASkippedTestIsNotHeldAgainstIt() throws IOException {
        var kept = "| R98 | Something holds | StoryTests | passed |";
        assertThat(table("waits").linesMissingIn(kept)).isEmpty();
        assertThat(table("runs").linesMissingIn(kept))
                .containsExactly("| R98 | Something holds | StoryTests | failed |");
    }

    @Test
    void claimsAreReadFromClassFiles() {
        assertThat(Claim.allIn(Path.of("target/test-classes")))
                .extracting(Claim::requirement)
                .contains("R33", "R34");
    }

    private String resultOf(String method) throws IOException {
        return table(method).rows().getFirst().result();
    }

    private RequirementsTable table(String method) throws IOException {
        return RequirementsTable.of(List.of(R98), List.of(claim(method)), results());
    }

    private Results results() throws IOException {
        Files.writeString(folder.resolve("TEST-a.StoryTests.xml"), REPORT);
        return Results.of(List.of(folder));
    }

    private static Claim claim(String method) {
        return new Claim("R98", "a.StoryTests", method);
    }
}
