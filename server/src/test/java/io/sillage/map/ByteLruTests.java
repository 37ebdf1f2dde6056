package io.sillage.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was asked for last is kept, as far as the bytes reach. */
class ByteLruTests {

    private final List<String> made = new ArrayList<>();
    private final ByteLru<String, String> kept = new ByteLru<>(10, String::length);

    @Test
    void whatIsKeptIsNotMadeAgain() {
        get("abc");
        get("abc");

        assertThat(made).containsExactly("abc");
    }

    @Test
    void whatWasNotAskedForLongestGoesFirst() {
        get("abcd");
        get("efgh");
        get("abcd");
        get("ijkl");
        get("abcd");
        get("efgh");

        assertThat(made).containsExactly("abcd", "efgh", "ijkl", "efgh");
    }

    @Test
    void whatIsLargerThanAllRoomIsMadeEachTime() {
        get("abcdefghijklm");
        get("abcdefghijklm");

        assertThat(made).hasSize(2);
    }

    private void get(String key) {
        kept.get(key, () -> {
            made.add(key);
            return key;
        });
    }
}
