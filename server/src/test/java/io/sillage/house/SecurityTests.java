package io.sillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each test that docs/security.md names is there. */
class SecurityTests {

    private static final Pattern NAMED = Pattern.compile("`(\\w+Tests)(?:\\.(\\w+))?`");

    @Test
    void eachTestThatThePageNamesExists() {
        assertThat(missing(Tree.read("docs/security.md").content())).isEmpty();
    }

    @Test
    void aNameThatIsNoTestIsNoticed() {
        assertThat(missing("`SecurityTests.isNotHere` `NoSuchTests` `SecurityTests.aNameThatIsNoTestIsNoticed`"))
                .containsExactly("SecurityTests.isNotHere", "NoSuchTests");
    }

    private static List<String> missing(String page) {
        var sources = Tree.sources();
        return NAMED.matcher(page)
                .results()
                .filter(named -> sources.stream()
                        .filter(source -> source.path().endsWith("/" + named.group(1) + ".java"))
                        .noneMatch(source ->
                                named.group(2) == null || source.content().contains(" " + named.group(2) + "(")))
                .map(named -> named.group().replace("`", ""))
                .toList();
    }
}
