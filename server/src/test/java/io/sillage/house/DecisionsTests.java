package io.sillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** HOUSE 11: each decision names the tests that hold it, and they are there. */
class DecisionsTests {

    private static final Pattern HELD_BY = Pattern.compile("(?s)\\*\\*Held by\\*\\*(.*)");
    private static final Pattern TEST = Pattern.compile("`(\\w+Tests)`");

    @Test
    void nameTheTestsThatHoldThem() {
        var tests = Tree.sources().stream()
                .map(file -> file.path().replaceFirst(".*/(\\w+)\\..*", "$1"))
                .collect(Collectors.toSet());
        assertThat(Tree.files("docs/decisions", ".md"))
                .isNotEmpty()
                .allSatisfy(decision -> assertThat(holders(decision))
                        .as(decision.path())
                        .isNotEmpty()
                        .isSubsetOf(tests));
    }

    @Test
    void aDecisionThatNothingHoldsIsNoticed() {
        assertThat(holders(new Tree.Text("x.md", "**Decision.** `SomeTests` are nice. **Held by** goodwill.")))
                .isEmpty();
    }

    private static Set<String> holders(Tree.Text decision) {
        var held = HELD_BY.matcher(decision.content());
        return held.find() ? Set.copyOf(names(held)) : Set.of();
    }

    private static List<String> names(MatchResult held) {
        return TEST.matcher(held.group(1))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
