package io.sillage.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTests {

    @ParameterizedTest
    @ValueSource(strings = {"Claire", "Zoë O’Neill-Łukasz", "李小龙", "م"})
    void isAnyNameThatCanBeRead(String name) {
        assertThat(PersonName.of(name)).isEqualTo(name);
    }

    @Test
    void isKeptWithoutNeedlessRoom() {
        assertThat(PersonName.of("  Claire   Roy ")).isEqualTo("Claire Roy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\nb", "a\u202Eb", "a\u200Bb", "a\u0000b", "\uD800"})
    void isNothingThatHides(String name) {
        assertThatThrownBy(() -> PersonName.of(name)).isInstanceOf(PersonNameRefused.class);
    }

    @Test
    void isAtMostEightyCharactersLong() {
        assertThat(PersonName.of("é".repeat(80))).hasSize(80);
        assertThatThrownBy(() -> PersonName.of("é".repeat(81))).isInstanceOf(PersonNameRefused.class);
    }
}
