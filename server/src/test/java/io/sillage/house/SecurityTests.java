package io.sillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.attack.Attack;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/security.md and docs/attacks.yaml speak of the same attacks, and each test that they name is there. */
class SecurityTests {

    private static final Pattern NAMED = Pattern.compile("`(\\w+Tests(?:\\.\\w+)?)`");
    private static final Pattern ROW = Pattern.compile("\\bA\\d\\d\\b");
    private static final Pattern HEADS = Pattern.compile("(?m)^\\*\\*((?:A\\d\\d, )+)");

    private final String page = Tree.read("docs/security.md").content();
    private final List<Attack> attacks =
            Attack.in(Tree.read("docs/attacks.yaml").content());

    @Test
    void eachTestThatThePageNamesExists() {
        assertThat(missing(namedIn(page))).isEmpty();
    }

    @Test
    void eachTestOfAnAttackExists() {
        assertThat(missing(attacks.stream()
                        .flatMap(attack -> Stream.concat(
                                attack.tests().stream(),
                                attack.sabotages().stream().map(sabotage -> sabotage.red())))))
                .isEmpty();
    }

    @Test
    void aNameThatIsNoTestIsNoticed() {
        assertThat(missing(
                        namedIn("`SecurityTests.isNotHere` `NoSuchTests` `SecurityTests.aNameThatIsNoTestIsNoticed`")))
                .containsExactly("SecurityTests.isNotHere", "NoSuchTests");
    }

    @Test
    void thePageTellsOfEachAttackAndOfNoOther() {
        var told = HEADS.matcher(page)
                .results()
                .flatMap(head -> ROW.matcher(head.group(1)).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(told).isEqualTo(rows());
    }

    @Test
    void eachAttackIsHeldBySomeTest() {
        assertThat(attacks)
                .allSatisfy(
                        attack -> assertThat(attack.tests()).as(attack.row()).isNotEmpty());
    }

    /** The tests of attacks stand in docs/attacks.yaml; the page says what they show. */
    @Test
    void thePageNamesNoTestOfAnAttack() {
        assertThat(namedIn(page.substring(0, page.indexOf("## Failures")))).isEmpty();
    }

    private Set<String> rows() {
        return attacks.stream().map(Attack::row).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> namedIn(String text) {
        return NAMED.matcher(text).results().map(named -> named.group(1));
    }

    private static List<String> missing(Stream<String> named) {
        var sources = Tree.sources();
        return named.filter(test -> sources.stream().noneMatch(source -> has(source, test)))
                .toList();
    }

    private static boolean has(Tree.Text source, String test) {
        var parts = test.split("\\.");
        return source.path().endsWith("/" + parts[0] + ".java")
                && (parts.length == 1 || source.content().contains(" " + parts[1] + "("));
    }
}
