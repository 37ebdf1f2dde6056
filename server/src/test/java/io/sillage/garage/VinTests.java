package io.sillage.garage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.garage.Vin.CheckDigit;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VinTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JTHY6JBH7M2000001",
                " jthy6jbh7m2000001 ",
                "jth y6jbh 7m 2000001",
                "JTHY6JBH7M2000001\n",
                "JTH\u00a0Y6JBH\u202f7M2000001"
            })
    void isFoldedInCaseAndSpaces(String text) {
        assertThat(Vin.of(text)).isEqualTo(new Vin("JTHY6JBH7M2000001"));
    }

    @Test
    void isNotFoldedWhereAProgramGivesIt() {
        assertThatThrownBy(() -> new Vin("jthy6jbh7m2000001")).isInstanceOf(VinRefused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'', vin-length",
        "JTHY6JBH7M200000, vin-length",
        "JTHY6JBH7M20000011, vin-length",
        "ITHY6JBH7M2000001, vin-letters",
        "OTHY6JBH7M2000001, vin-letters",
        "qthy6jbh7m2000001, vin-letters",
        "JTHY6JBH7M200000\u0661, vin-characters",
        "JTHY6JBH7M200000\uff11, vin-characters",
        "\u017fTHY6JBH7M2000001, vin-characters",
        "\u0131THY6JBH7M2000001, vin-characters",
        "JTHY6JBH-M2000001, vin-characters",
        "JTHY6JBH7M2000\u00df1, vin-length",
        "JTHY6JBH7M200000\u00df, vin-characters"
    })
    void isRefusedWithItsReason(String text, String code) {
        assertThatThrownBy(() -> Vin.of(text))
                .isInstanceOf(VinRefused.class)
                .extracting("code")
                .isEqualTo(code);
    }

    @Test
    void aRefusalRepeatsNothingOfTheVin() {
        assertThatThrownBy(() -> Vin.of("JTHY6JBH7M20000")).message().doesNotContain("JTHY6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JTHY6JBH7M2000001",
                "JTHU9JBH0R2000001",
                "JTJAKCEZ0N2000001",
                "JTJHKCFZ7R2000001",
                "58ADA1C16MU000001",
                "JTJBBMCA8P2000001",
                "1M8GDM9AXKP042788"
            })
    void hasACheckDigitThatHolds(String vin) {
        assertThat(Vin.of(vin).checkDigit()).isEqualTo(CheckDigit.HOLDS);
    }

    @ParameterizedTest
    @CsvSource({
        "58ADA1C17MU000001, FAILS",
        "1M8GDM9A5KP042788, FAILS",
        "JTHY6JBHXM2000001, NOT_USED",
        "WDB9066331S123456, NOT_USED"
    })
    void isMistypedOnlyWhereTheDigitIsLaw(String vin, CheckDigit expected) {
        assertThat(Vin.of(vin).checkDigit()).isEqualTo(expected);
    }

    @Test
    void hasAModelYearOnlyWhereItIsLaw() {
        assertThat(Vin.of("58ADA1C16MU000001").modelYear()).contains(Year.of(2021));
        assertThat(Vin.of("1M8GDM9AXKP042788").modelYear()).contains(Year.of(1989));
        assertThat(Vin.of("JTHY6JBH7M2000001").modelYear()).isEmpty();
        assertThat(Vin.of("JTHY6JBH702000001").modelYear()).isEmpty();
        assertThat(Vin.of("58ADA1C160U000001").modelYear()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4, A, 1980", "4, Y, 2000", "4, 1, 2001", "4, 9, 2009", "C, A, 2010", "C, 9, 2039"})
    void countsTheYearsOfTwoRounds(char seventh, char tenth, int year) {
        assertThat(VinCheck.yearOf(seventh, tenth)).contains(Year.of(year));
    }

    @ParameterizedTest
    @ValueSource(chars = {'U', 'Z', '0'})
    void knowsNoYearOfOtherCharacters(char tenth) {
        assertThat(VinCheck.yearOf('C', tenth)).isEmpty();
    }

    @Test
    void showsItsLastFourCharactersAlone() {
        assertThat(Vin.of("JTHY6JBH702000001").tail()).isEqualTo("0001");
    }
}
