package io.sillage.headunit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.headunit.DeviceRequestTable.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** RFC 8628 at its boundaries. */
class DeviceRequestTests {

    private static final Instant ASKED = Instant.parse("2026-11-30T12:00:00Z");

    private final Row request =
            new Row(UUID.randomUUID(), ASKED.plus(DeviceGrants.LIFETIME), DeviceGrants.INTERVAL, ASKED, null);

    @Test
    void theIntervalIsOverToTheMillisecond() {
        var again = ASKED.plus(DeviceGrants.INTERVAL);
        assertThat(request.isTooSoon(again.minusMillis(1))).isTrue();
        assertThat(request.isTooSoon(again)).isFalse();
    }

    @Test
    void theTimeIsOverToTheMillisecond() {
        var end = ASKED.plus(Duration.ofMinutes(10));
        assertThat(request.isOver(end.minusMillis(1))).isFalse();
        assertThat(request.isOver(end)).isTrue();
    }

    @Test
    void theFirstTimeIsNeverTooSoon() {
        assertThat(new Row(request.unit(), request.endsAt(), request.interval(), null, null).isTooSoon(ASKED))
                .isFalse();
    }
}
