package io.sillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** HOUSE 4: each word of a page stands once in its bundle, and in every language. A second one silently replaces the first. */
class WordsTests {

    private static final String FOLDER = "server/src/main/resources/words";
    private static final Pattern KEY = Pattern.compile("(?m)^([\\w.-]+) *=");
    private static final Pattern KEY_OF_PACK = Pattern.compile("(?m)^([a-z-]+):");
    private static final Pattern SAID = Pattern.compile("\\.say\\(\\s*\"([a-z]+\\.[\\w.-]+)\"\\s*[,)]");
    private static final Pattern BUNDLE = Pattern.compile(".*/(\\w+)_(\\w\\w)\\.properties");
    private static final Pattern LOOSE = Pattern.compile(" [:;?!»]|« ");
    private static final Set<String> LANGUAGES = Set.of("fr", "en", "nl", "de");

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
                        bundle -> part(bundle, "$1"),
                        TreeMap::new,
                        Collectors.toMap(bundle -> part(bundle, "$2"), WordsTests::keys)));
        assertThat(keysByBundle).isNotEmpty().allSatisfy((name, keysByLanguage) -> {
            assertThat(keysByLanguage).as(name).containsOnlyKeys(LANGUAGES);
            var first = Objects.requireNonNull(keysByLanguage.get("fr"));
            assertThat(keysByLanguage)
                    .allSatisfy((language, keys) ->
                            assertThat(keys).as(name + " in " + language).containsExactlyInAnyOrderElementsOf(first));
        });
    }

    /** A pack may speak fewer languages than pages are written in, never one that they are not written in. */
    @Test
    void standInTheLanguagesOfTheBrandPack() {
        var spoken = Pattern.compile("(?m)^languages: \\[(.*)]$")
                .matcher(Tree.read("server/src/main/resources/brand/lexus-link/pack.yaml")
                        .content());
        assertThat(spoken.find()).isTrue();
        assertThat(Objects.requireNonNull(spoken.group(1)).split(", ")).containsExactlyInAnyOrderElementsOf(LANGUAGES);
    }

    @Test
    void thatPagesSayAreThere() {
        var there = Tree.files(FOLDER, "_fr.properties").stream()
                .flatMap(bundle -> keys(bundle).stream())
                .collect(Collectors.toSet());
        KEY_OF_PACK
                .matcher(Tree.read("server/src/main/resources/brand/lexus-link/names.yaml")
                        .content())
                .results()
                .forEach(name -> there.add("brand." + name.group(1)));
        assertThat(said(Tree.files("server/src/main", ".jte", ".java").stream()))
                .isNotEmpty()
                .isSubsetOf(there);
    }

    /** What belongs to the word before it, or after it, does not begin a line of its own. */
    @Test
    void inFrenchKeepTheirMarksWithTheirWords() {
        assertThat(Tree.files(FOLDER, "_fr.properties"))
                .isNotEmpty()
                .allSatisfy(
                        bundle -> assertThat(loose(bundle)).as(bundle.path()).isEmpty());
    }

    @Test
    void aMarkThatMayFallOffItsWordIsNoticed() {
        assertThat(loose(new Tree.Text(
                        "x_fr.properties", "a.one = Prêt ?\na.two = Prêt\u00a0?\na.three = « Oui\u00a0»\n")))
                .containsExactly("a.one = Prêt ?", "a.three = « Oui\u00a0»");
    }

    @Test
    void aWordThatIsMissingIsNoticed() {
        var page = new Tree.Text("x.jte", "${words.say(\"edge.gone\")} ${words.say(\"edge.done-\" + what, one)}");
        assertThat(said(Stream.of(page))).containsExactly("edge.gone");
    }

    @Test
    void aWordThatStandsTwiceIsNoticed() {
        assertThat(repeated(new Tree.Text("x_fr.properties", "a.news = un\na.other = deux\na.news = trois\n")))
                .containsExactly("a.news");
    }

    /** The keys that are said whole; of those that are put together, nothing is known here. */
    private static List<String> said(Stream<Tree.Text> files) {
        return files.flatMap(file -> SAID.matcher(file.content()).results())
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
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

    private static List<String> loose(Tree.Text bundle) {
        return bundle.content()
                .lines()
                .filter(line -> LOOSE.matcher(line).find())
                .toList();
    }

    private static String part(Tree.Text bundle, String group) {
        return bundle.path().replaceFirst(BUNDLE.pattern(), group);
    }

    private static List<String> keys(Tree.Text bundle) {
        return KEY.matcher(bundle.content())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
