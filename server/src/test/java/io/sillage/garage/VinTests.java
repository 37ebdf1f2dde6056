package io.sillage.garage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VinTests {

    @ParameterizedTest
    @ValueSource(strings = {"JTHY6JBH7M2000001", " jthu9jbh0r2000001 ", "58ADA1C16MU000001"})
    void hasSeventeenCharactersInEitherCase(String text) {
        assertThat(Vin.of(text).value()).hasSize(17).isUpperCase();
    }

    @Test
    void needsNoCheckDigitAndNoModelYear() {
        assertThat(Vin.of("JTHY6JBHXM2000001").value()).isEqualTo("JTHY6JBHXM2000001");
        assertThat(Vin.of("JTHY6JBH702000001").tail()).isEqualTo("0001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "JTHY6JBH7M200000",
                "JTHY6JBH7M20000011",
                "ITHY6JBH7M2000001",
                "OTHY6JBH7M2000001",
                "QTHY6JBH7M2000001",
                "JTHY6JBH7M200000\u0661",
                "JTHY6JBH7M2000001\n2"
            })
    void hasNoOtherForm(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Vin.of(text));
    }
}
