package io.sillage.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTests {

    @ParameterizedTest
    @CsvSource({
        "moulins, moulins, 0, 0",
        "mulins, moulins, 1, 1",
        "moulinns, moulins, 1, 1",
        "moulims, moulins, 1, 1",
        "moluins, moulins, 1, 1",
        "moul, moulins, 3, 0",
        "moil, moulins, 4, 1"
    })
    void mistakesAreCounted(String typed, String word, int whole, int beginning) {
        var misspelling = new Misspelling(typed);
        misspelling.compare(word);
        assertThat(misspelling.whole()).isEqualTo(whole);
        assertThat(misspelling.beginning()).isEqualTo(beginning);
    }

    @Test
    void asManyAsTheTableOfTheBooksCounts() {
        var random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            var typed = any(random);
            var word = any(random);
            var misspelling = new Misspelling(typed);
            misspelling.compare(word);
            assertThat(misspelling.whole()).as(typed + " " + word).isEqualTo(table(typed, word));
        }
    }

    private static String any(Random random) {
        return random.ints(1 + random.nextInt(9), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int table(String one, String other) {
        var table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : cell(table, one, other, i, j);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int cell(int[][] table, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(table[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }
}
