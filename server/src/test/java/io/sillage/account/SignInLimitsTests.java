package io.sillage.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SignInLimitsTests {

    private final SignInLimits limits = new SignInLimits();

    @Test
    void endTheTriesAtOneAccountWhereverTheyComeFrom() {
        for (int i = 0; i < 10; i++) {
            limits.take("claire@example.org", "192.0.2." + i);
        }
        assertThatThrownBy(() -> limits.take("claire@example.org", "198.51.100.1"))
                .isInstanceOf(TooManyTries.class);
        assertThatCode(() -> limits.take("marc@example.org", "198.51.100.1")).doesNotThrowAnyException();
    }

    @Test
    void endTheTriesFromOnePlaceWhateverTheAccount() {
        for (int i = 0; i < 30; i++) {
            limits.take("person" + i + "@example.org", "192.0.2.1");
        }
        assertThatThrownBy(() -> limits.take("claire@example.org", "192.0.2.1")).isInstanceOf(TooManyTries.class);
    }

    @Test
    void doNotCountRightPasswords() {
        for (int i = 0; i < 100; i++) {
            limits.take("claire@example.org", "192.0.2.1");
            limits.giveBack("claire@example.org", "192.0.2.1");
        }
        assertThatCode(() -> limits.take("claire@example.org", "192.0.2.1")).doesNotThrowAnyException();
    }
}
