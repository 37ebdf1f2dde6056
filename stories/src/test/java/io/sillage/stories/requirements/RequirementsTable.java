package io.sillage.stories.requirements;

import java.util.List;
import java.util.stream.Collectors;

/** All requirements, the tests that show each, and how they ended: a table in Markdown. */
record RequirementsTable(List<Row> rows) {

    private static final String HEAD = """
            # Requirements

            Drawn by the build from `@Covers` and the reports of the tests; `./sillage test` says how to keep it current.

            | requirement | what must hold | stories | result |
            |---|---|---|---|
            """;

    /** One line of the table. */
    record Row(Requirement requirement, String stories, String result) {

        String line() {
            return "| %s | %s | %s | %s |".formatted(requirement.id(), requirement.title(), stories, result);
        }
    }

    static RequirementsTable of(List<Requirement> requirements, List<Claim> claims, Results results) {
        return new RequirementsTable(requirements.stream()
                .map(requirement -> row(requirement, claimsOf(requirement, claims), results))
                .toList());
    }

    String markdown() {
        return HEAD + rows.stream().map(Row::line).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The lines in which a kept copy differs. Where a test could not run here, the copy may know better. */
    List<String> linesMissingIn(String kept) {
        var lines = kept.lines().toList();
        return rows.stream()
                .filter(row -> !lines.contains(row.line()))
                .filter(row -> !(row.result().equals("skipped")
                        && lines.contains(passed(row).line())))
                .map(Row::line)
                .toList();
    }

    private static List<Claim> claimsOf(Requirement requirement, List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.requirement().equals(requirement.id()))
                .toList();
    }

    private static Row row(Requirement requirement, List<Claim> claims, Results results) {
        if (claims.isEmpty()) {
            return new Row(requirement, "–", "–");
        }
        var stories =
                claims.stream().map(Claim::simpleClass).distinct().sorted().collect(Collectors.joining(", "));
        return new Row(
                requirement,
                stories,
                Outcome.of(claims.stream().map(results::of).toList()).toString());
    }

    private static Row passed(Row row) {
        return new Row(row.requirement(), row.stories(), Outcome.PASSED.toString());
    }
}
