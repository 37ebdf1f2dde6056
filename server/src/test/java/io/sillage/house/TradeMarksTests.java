package io.sillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names of brands and models are data in a pack, never code, and never the words of a page. */
class TradeMarksTests {

    private static final String PACKS = "server/src/main/resources/brand/";
    private static final Pattern MODEL = Pattern.compile("(?m)^    name: (.+)$");
    /** The name of the pack that is the default. */
    private static final String DEFAULT = "@DefaultValue(\"lexus-link\")";

    @Test
    void standInPacksAlone() {
        assertThat(found(written())).isEmpty();
    }

    @Test
    void aModelInAPageIsNoticed() {
        assertThat(found(Stream.of(new Tree.Text("page.jte", "<p>Your UX 250h</p>"))))
                .containsExactly("page.jte: UX 250h");
        assertThat(found(Stream.of(new Tree.Text("x_fr.properties", "a.b = Mon lexus"))))
                .containsExactly("x_fr.properties: Lexus");
    }

    private static Stream<Tree.Text> written() {
        return Stream.of("server/src/main", "car/src/main", "wire/src/main")
                .flatMap(folder -> Tree.files(folder, ".java", ".jte", ".properties", ".yaml", ".svg").stream())
                .filter(file -> !file.path().startsWith(PACKS));
    }

    private static List<String> found(Stream<Tree.Text> files) {
        var marks = marks();
        return files.flatMap(file ->
                        marks.stream().filter(mark -> mentions(file, mark)).map(mark -> file.path() + ": " + mark))
                .toList();
    }

    private static boolean mentions(Tree.Text file, String mark) {
        return Pattern.compile("(?i)\\b" + Pattern.quote(mark) + "(?!\\w)")
                .matcher(file.content().replace(DEFAULT, ""))
                .find();
    }

    private static List<String> marks() {
        var models = MODEL.matcher(Tree.read(PACKS + "lexus-link/models.yaml").content())
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.startsWith("{"));
        return Stream.concat(Stream.of("Lexus", "Map Care", "Service Pack"), models)
                .toList();
    }
}
