package io.sillage.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashesTests {

    private final PasswordHashes hashes = new PasswordHashes();

    @Test
    void areArgon2idOfTheStrengthThatIsAdvised() {
        assertThat(hashes.hash("tournesol bleu")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void differForTheSamePassword() {
        assertThat(hashes.hash("tournesol bleu")).isNotEqualTo(hashes.hash("tournesol bleu"));
    }

    @Test
    void knowThePasswordHoweverTheKeyboardComposesIt() {
        var hash = hashes.hash("é l e v e");
        assertThat(hashes.matches("e\u0301 l e v e", hash)).isTrue();
        assertThat(hashes.matches("e l e v e", hash)).isFalse();
    }

    @Test
    void sayNoWhereThereIsNone() {
        assertThat(hashes.matches("the password of nobody", null)).isFalse();
    }
}
