package io.sillage.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetentionTests {

    @Test
    void countsWholeMonthsBack() {
        assertThat(new Retention(36).oldestKept(Instant.parse("2026-11-25T10:00:00Z")))
                .isEqualTo("2023-11-25T10:00:00Z");
        assertThat(new Retention(1).oldestKept(Instant.parse("2026-03-31T10:00:00Z")))
                .isEqualTo("2026-02-28T10:00:00Z");
    }

    @Test
    void dropsByWholeMonths() {
        var retention = new Retention(36);
        assertThat(retention.oldestMonthKept(Instant.parse("2026-11-25T10:00:00Z")))
                .isEqualTo("2023-11-01T00:00:00Z");
        assertThat(retention.oldestMonthKept(Instant.parse("2026-12-01T00:00:00Z")))
                .isEqualTo("2023-12-01T00:00:00Z");
        assertThat(retention.oldestMonthKept(Instant.parse("2026-11-30T23:59:59.999Z")))
                .isEqualTo("2023-11-01T00:00:00Z");
    }

    @Test
    void nothingLessThanAMonthIsASetting() {
        assertThatThrownBy(() -> new Retention(0)).hasMessageContaining("expected 1 or more");
    }
}
