package io.sillage.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuietHoursTests {

    private static final ZoneId MONACO = ZoneId.of("Europe/Monaco");

    private final QuietHours night = hours("22:00", "07:00");

    @Test
    void beginWithTheirFirstInstantAndEndBeforeTheirLast() {
        assertQuiet(night, "2026-11-30T20:59:59.999Z", null);
        assertQuiet(night, "2026-11-30T21:00:00Z", "2026-12-01T06:00:00Z");
        assertQuiet(night, "2026-12-01T00:00:00Z", "2026-12-01T06:00:00Z");
        assertQuiet(night, "2026-12-01T05:59:59.999Z", "2026-12-01T06:00:00Z");
        assertQuiet(night, "2026-12-01T06:00:00Z", null);
    }

    @Test
    void mayLieWithinADay() {
        var lunch = hours("12:00", "13:30");
        assertQuiet(lunch, "2026-11-30T10:59:59Z", null);
        assertQuiet(lunch, "2026-11-30T11:00:00Z", "2026-11-30T12:30:00Z");
        assertQuiet(lunch, "2026-11-30T12:30:00Z", null);
        assertQuiet(hours("00:00", "06:00"), "2026-11-29T23:00:00Z", "2026-11-30T05:00:00Z");
        assertQuiet(hours("22:00", "00:00"), "2026-11-30T22:59:59Z", "2026-11-30T23:00:00Z");
        assertQuiet(hours("22:00", "00:00"), "2026-11-30T23:00:00Z", null);
    }

    /** 29 March 2026: after 01:59:59 comes 03:00:00. */
    @Test
    void areAnHourShorterInTheNightThatLosesOne() {
        assertQuiet(night, "2026-03-28T21:00:00Z", "2026-03-29T05:00:00Z");
        assertQuiet(night, "2026-03-29T04:59:59Z", "2026-03-29T05:00:00Z");
        assertQuiet(night, "2026-03-29T05:00:00Z", null);
        var untilTheGap = hours("23:00", "02:30");
        assertQuiet(untilTheGap, "2026-03-29T01:29:59Z", "2026-03-29T01:30:00Z");
        assertQuiet(untilTheGap, "2026-03-29T01:30:00Z", null);
        var fromTheGap = hours("02:30", "04:00");
        assertQuiet(fromTheGap, "2026-03-29T01:29:59Z", null);
        assertQuiet(fromTheGap, "2026-03-29T01:30:00Z", "2026-03-29T02:00:00Z");
    }

    /** 25 October 2026: after 02:59:59 comes 02:00:00 again. */
    @Test
    void areAnHourLongerInTheNightThatGainsOneAndAnHourThatComesTwiceCountsOnce() {
        assertQuiet(night, "2026-10-24T20:00:00Z", "2026-10-25T06:00:00Z");
        assertQuiet(night, "2026-10-25T05:59:59Z", "2026-10-25T06:00:00Z");
        assertQuiet(night, "2026-10-25T06:00:00Z", null);
        var untilTwice = hours("23:00", "02:30");
        assertQuiet(untilTwice, "2026-10-25T00:29:59Z", "2026-10-25T00:30:00Z");
        assertQuiet(untilTwice, "2026-10-25T00:30:00Z", null);
        assertQuiet(untilTwice, "2026-10-25T01:15:00Z", null);
    }

    @Test
    void needAnEndOfTheirOwn() {
        assertThatThrownBy(() -> hours("22:00", "22:00")).isInstanceOf(QuietHoursRefused.class);
    }

    private static void assertQuiet(QuietHours hours, String now, @Nullable String end) {
        assertThat(hours.endAround(Instant.parse(now), MONACO).map(Instant::toString))
                .as(now)
                .isEqualTo(Optional.ofNullable(end));
    }

    private static QuietHours hours(String from, String until) {
        return new QuietHours(LocalTime.parse(from), LocalTime.parse(until));
    }
}
