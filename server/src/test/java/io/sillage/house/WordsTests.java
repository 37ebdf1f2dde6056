package io.sillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** HOUSE 4: each word of a page stands once in its bundle, and in every language. A second one silently replaces the first. */
class WordsTests {

    private static final String FOLDER = "server/src/main/resources/words";
    private static final Pattern KEY = Pattern.compile("(?m)^([\\w.-]+) *=");
    private static final Pattern BUNDLE = Pattern.compile(".*/(\\w+)_(\\w\\w)\\.properties");

    @Test
    void standOnce() {
        assertThat(Tree.files(FOLDER, ".properties"))
                .isNotEmpty()
                .allSatisfy(
                        bundle -> assertThat(repeated(bundle)).as(bundle.path()).isEmpty());
    }

    @Test
    void standInEveryLanguage() {
        var keysByBundle = Tree.files(FOLDER, ".properties").stream()
                .collect(Collectors.groupingBy(
                        bundle -> bundle.path().replaceFirst(BUNDLE.pattern(), "$1"),
                        TreeMap::new,
                        Collectors.mapping(bundle -> List.copyOf(keys(bundle)), Collectors.toList())));
        assertThat(keysByBundle).isNotEmpty().allSatisfy((name, languages) -> {
            assertThat(languages).as(name).hasSizeGreaterThan(1);
            languages.forEach(
                    keys -> assertThat(keys).as(name).containsExactlyInAnyOrderElementsOf(languages.getFirst()));
        });
    }

    @Test
    void aWordThatStandsTwiceIsNoticed() {
        assertThat(repeated(new Tree.Text("x_fr.properties", "a.news = un\na.other = deux\na.news = trois\n")))
                .containsExactly("a.news");
    }

    private static List<String> repeated(Tree.Text bundle) {
        return keys(bundle).stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(key -> key.getValue() > 1)
                .map(key -> key.getKey())
                .toList();
    }

    private static List<String> keys(Tree.Text bundle) {
        return KEY.matcher(bundle.content())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
