package io.sillage.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    private final PasswordRules rules = new PasswordRules(new CommonPasswords(Set.of("Sillage", "Lexus Link")));
    private final MailAddress mail =
            MailAddress.parse("claire.dupont@example.org").orElseThrow();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tournesol bleu marine",
                "kV7-pluie-9",
                "éléphant-rosé",
                "correct horse battery staple",
                "\uD83D\uDE97\uD83C\uDF27route du col"
            })
    void letPeopleChooseWhatTheyCanRemember(String password) {
        assertThatCode(() -> rules.check(password, mail)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Password123!",
                "P@ssw0rd2024",
                "motdepasse1",
                "azertyuiop",
                "AZERTYUIOP",
                "12345678",
                "00000000",
                "abababab",
                "jetaime2025",
                "123soleil123",
                "Sillage2026",
                "lexuslink!!",
                "claire.dupont1",
                "claire.dupont@example.org"
            })
    void refuseWhatIsTriedFirst(String password) {
        assertThatThrownBy(() -> rules.check(password, mail))
                .isInstanceOf(WeakPassword.class)
                .hasMessageContaining("tried first");
    }

    @Test
    void countCharactersAsPeopleDo() {
        assertThatThrownBy(() -> rules.check("\uD83D\uDE97".repeat(7), mail)).hasMessageContaining("from 8 to 128");
        assertThatThrownBy(() -> rules.check("ab1".repeat(43), mail)).hasMessageContaining("from 8 to 128");
    }
}
