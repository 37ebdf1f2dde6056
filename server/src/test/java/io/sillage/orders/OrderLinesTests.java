package io.sillage.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.orders.ImportOutcome.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderLinesTests {

    private static final String VIN = "JTHY6JBH7M2000001";

    @ParameterizedTest
    @ValueSource(
            strings = {
                VIN + ",claire@example.org",
                VIN + ";claire@example.org\r\n",
                VIN + "\tclaire@example.org\n\n",
                "vin,mail\n" + VIN + ", claire@example.org ",
                "\uFEFFVIN;E-mail\r\n\"" + VIN + "\";\"claire@example.org\"\r\n",
                "jthy6jbh7m2 000001,claire@example.org"
            })
    void areReadHoweverASpreadsheetWritesThem(String text) {
        var lines = OrderLines.read(text);
        assertThat(lines.faults()).isEmpty();
        assertThat(lines.good()).singleElement().satisfies(line -> {
            assertThat(line.vin().value()).isEqualTo(VIN);
            assertThat(line.mail()).isEqualTo("claire@example.org");
        });
    }

    @Test
    void eachIsLookedAtWhateverIsWrongWithThoseBefore() {
        var lines = OrderLines.read("""
                vin,mail
                JTHY6JBH7M2000001,claire@example.org
                JTHY6JBH7M200000,claire@example.org
                JTHY6JBH7M200000O,claire@example.org
                JTHY6JBH7M2000002,claire
                JTHY6JBH7M2000003
                JTHY6JBH7M2000004,a@b.c,more

                JTHY6JBH7M2000001,marc@example.org
                JTHY6JBH7M2000005,marc@example.org
                """);
        assertThat(lines.faults())
                .containsExactly(
                        new Fault(3, "vin-length"),
                        new Fault(4, "vin-letters"),
                        new Fault(5, "order-mail"),
                        new Fault(6, "columns"),
                        new Fault(7, "columns"),
                        new Fault(9, "twice"));
        assertThat(lines.good()).extracting(OrderLines.Line::number).containsExactly(2, 10);
    }

    @Test
    void areTwoThousandAtMost() {
        var line = "JTHY6JBH7M2%06d,a@b.c\n";
        var text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            text.append(line.formatted(i));
        }
        assertThat(OrderLines.read(text.toString()).faults()).isEmpty();
        assertThat(OrderLines.read(text + line.formatted(2_000)).faults())
                .containsExactly(new Fault(2_001, "too-many-lines"));
    }
}
