package io.sillage.garage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"10/2018", "10.2018", "10 2018", " 2018-10 ", "2018/10", "2018-10-01", "2018-10-31", "31/10/2018"
            })
    void isReadAsPeopleAndProgramsWriteIt(String text) {
        assertThat(MonthText.parse(text)).isEqualTo(YearMonth.of(2018, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2018", "13/2018", "0/2018", "2018-02-30", "10/18", "octobre 2018", "2018-10-01T00:00"})
    void isNothingElse(String text) {
        assertThatThrownBy(() -> MonthText.parse(text)).isInstanceOf(MonthRefused.class);
    }
}
