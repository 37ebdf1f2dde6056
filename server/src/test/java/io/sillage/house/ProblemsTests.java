package io.sillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** HOUSE 8: each code with which something declines has a paragraph in docs/problems.md. */
class ProblemsTests {

    private static final String CODE = "\"([a-z]+(?:-[a-z]+)*)\"";
    private static final Pattern DECLINES =
            Pattern.compile("(?:Kind\\.\\w+,|HttpStatus\\.\\w+,|Refused\\(|declined\\()\\s*" + CODE);
    private static final Pattern CONSTANT =
            Pattern.compile("static final String (?:MALFORMED|UNRECORDABLE|REFUSED_\\w+) = " + CODE);
    private static final Pattern PARAGRAPH = Pattern.compile("(?m)^### `?([^\s`]+)`?\\n\\S");

    @Test
    void eachHasAParagraph() {
        assertThat(codes(Tree.files("server/src/main/java", ".java").stream())).isEqualTo(paragraphs());
    }

    @Test
    void aCodeIsFoundHoweverItIsGiven() {
        var files = Stream.of(
                text("class A extends Refusal { A() { super(Kind.GONE,\n  \"in-a-refusal\", \"Gone.\"); } }"),
                text("return Problem.of(HttpStatus.CONFLICT, \"at-the-edge\", \"No.\");"),
                text("static final String MALFORMED = \"by-a-constant\";"),
                text("static final String FILE = \"not-a-code\";"));
        assertThat(codes(files)).containsExactly("at-the-edge", "by-a-constant", "in-a-refusal");
    }

    private static Set<String> codes(Stream<Tree.Text> files) {
        return files.flatMap(file -> Stream.of(DECLINES, CONSTANT)
                        .flatMap(way -> way.matcher(file.content()).results()))
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> paragraphs() {
        return PARAGRAPH
                .matcher(Tree.read("docs/problems.md").content())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Tree.Text text(String content) {
        return new Tree.Text("A.java", content);
    }
}
