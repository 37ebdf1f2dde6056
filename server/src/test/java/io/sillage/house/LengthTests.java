package io.sillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** HOUSE 5: no file is longer than 300 lines, in any part of the tree. */
class LengthTests {

    private static final int MOST_LINES = 300;

    @Test
    void noFileIsTooLongToRead() {
        assertThat(tooLong(Tree.sources().stream())).isEmpty();
    }

    @Test
    void aLongFileIsNoticed() {
        var atTheLimit = new Tree.Text("Fine.java", "x\n".repeat(MOST_LINES));
        var beyond = new Tree.Text("Long.java", "x\n".repeat(MOST_LINES + 1));
        assertThat(tooLong(Stream.of(atTheLimit, beyond))).containsExactly("Long.java: 301 lines");
    }

    private static List<String> tooLong(Stream<Tree.Text> files) {
        return files.filter(file -> file.lines().size() > MOST_LINES)
                .map(file -> file.path() + ": " + file.lines().size() + " lines")
                .toList();
    }
}
