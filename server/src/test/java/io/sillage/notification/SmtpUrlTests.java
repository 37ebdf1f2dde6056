package io.sillage.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpUrlTests {

    @Test
    void namesServerPortAndLogin() {
        assertThat(SmtpUrl.parse("smtps://cars%40example.org:p%3Aa+ss@mail.example.org:2465"))
                .isEqualTo(new SmtpUrl(true, "mail.example.org", 2465, "cars@example.org", "p:a+ss"));
    }

    @Test
    void knowsTheUsualPorts() {
        assertThat(SmtpUrl.parse("smtps://mail.example.org").port()).isEqualTo(465);
        assertThat(SmtpUrl.parse("smtp://mail.example.org").port()).isEqualTo(587);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail.example.org", "http://mail.example.org", "smtp://", "smtp://user@host", "smtp://a b"})
    void refusesWhatIsNoneAndSaysWhatWasExpected(String text) {
        assertThatThrownBy(() -> SmtpUrl.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("smtps://user:password@mail.example.org:465");
    }

    @Test
    void neverShowsThePassword() {
        assertThat(SmtpUrl.parse("smtp://user:secret@host").toString()).doesNotContain("secret", "user");
        assertThatThrownBy(() -> SmtpUrl.parse("smtp://user:secret@ho st"))
                .message()
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"smtp://localhost:25", "smtp://127.0.0.1:25", "smtp://[::1]:25"})
    void isHereOnLoopbackAlone(String text) {
        assertThat(SmtpUrl.parse(text).isHere()).isTrue();
        assertThat(SmtpUrl.parse("smtp://localhost.example.org").isHere()).isFalse();
    }
}
