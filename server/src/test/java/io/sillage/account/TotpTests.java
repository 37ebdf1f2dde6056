package io.sillage.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpTests {

    private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant STEP_BEGINS = Instant.parse("2026-11-25T12:00:00Z");
    private static final Duration MOMENT = Duration.ofMillis(1);

    /** RFC 6238, appendix B, for SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void areThoseOfTheStandard(long second, String code) {
        long step = Totp.stepAt(Instant.ofEpochSecond(second));
        assertThat(Totp.code(KEY, step, 8)).isEqualTo(code);
        assertThat(Totp.code(KEY, step, 6)).isEqualTo(code.substring(2));
    }

    @Test
    void areGoodOneStepBeforeAndAfterTheirsAndNoLonger() {
        var code = Totp.code(KEY, Totp.stepAt(STEP_BEGINS), Totp.DIGITS);
        var earliest = STEP_BEGINS.minusSeconds(30);
        var tooLate = STEP_BEGINS.plusSeconds(60);
        assertThat(Totp.stepOf(KEY, code, earliest.minus(MOMENT))).isEmpty();
        assertThat(Totp.stepOf(KEY, code, earliest)).hasValue(Totp.stepAt(STEP_BEGINS));
        assertThat(Totp.stepOf(KEY, code, tooLate.minus(MOMENT))).hasValue(Totp.stepAt(STEP_BEGINS));
        assertThat(Totp.stepOf(KEY, code, tooLate)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "000000000000", "abcdef", "１２３４５６"})
    void areNothingElse(String text) {
        assertThat(Totp.stepOf(KEY, text, STEP_BEGINS)).isEmpty();
    }
}
