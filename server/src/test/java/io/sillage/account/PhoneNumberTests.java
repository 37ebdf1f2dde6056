package io.sillage.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"+33 1 23 45 67 89", "01.23.45.67.89", "377 (99) 99-88-88", "123456"})
    void isWhatCanBeRungUp(String text) {
        assertThat(PhoneNumber.of(text)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "1234567890123456", "+33 1 23 45 67 8a", "javascript:1234567", "+"})
    void isNothingElse(String text) {
        assertThatThrownBy(() -> PhoneNumber.of(text)).isInstanceOf(PhoneNumberRefused.class);
    }

    @Test
    void mayBeLeftOut() {
        assertThat(PhoneNumber.of(null)).isEmpty();
        assertThat(PhoneNumber.of("  ")).isEmpty();
    }
}
