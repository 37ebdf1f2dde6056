package io.sillage.headunit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.activation.EndSchedule;
import io.sillage.activation.Term;
import io.sillage.brand.BrandRules.Notices;
import io.sillage.testing.Covers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** On which days a unit announces the end of its term (R59, G10; F16). */
class UnitNoticeTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Term TERM = new Term(LocalDate.of(2023, 11, 30), Period.ofYears(3), PARIS);
    private static final EndSchedule SCHEDULE = new EndSchedule(new Notices(List.of(30, 23, 16), 15));

    /** Used each half hour from long before to after the end, it says something once on each of its days. */
    @Test
    @Covers("R59")
    void thirtyTwentyThreeSixteenThenDailyThenAtEachUse() {
        var said = new ArrayList<Long>();
        var seen = new TreeSet<LocalDate>();
        var from = TERM.endsAt().minus(Duration.ofDays(40));
        for (var now = from; now.isBefore(TERM.endsAt().plus(Duration.ofDays(3))); now = now.plusSeconds(1800)) {
            UnitNotices.due(TERM, SCHEDULE, now)
                    .filter(notice -> seen.isEmpty() || notice.day().isAfter(seen.last()))
                    .ifPresent(notice -> {
                        seen.add(notice.day());
                        said.add(notice.daysLeft());
                    });
        }
        assertThat(said)
                .containsExactly(
                        30L, 23L, 16L, 15L, 14L, 13L, 12L, 11L, 10L, 9L, 8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L, 0L, -1L, -2L,
                        -3L);
    }

    @Test
    void theEndIsToTheMillisecond() {
        var end = TERM.endsAt();
        assertThat(TERM.isOver(end.minusMillis(1))).isFalse();
        assertThat(TERM.isOver(end)).isTrue();
        assertThat(daysLeft(end.minusMillis(1))).isZero();
        assertThat(daysLeft(end)).isEqualTo(-1);
    }

    @Test
    void beforeTheFirstDayNothingIsSaid() {
        var eight = LocalDate.of(2026, 10, 30).atTime(8, 0).atZone(PARIS).toInstant();
        assertThat(UnitNotices.due(TERM, SCHEDULE, eight.minusMillis(1))).isEmpty();
        assertThat(daysLeft(eight)).isEqualTo(30);
    }

    private static long daysLeft(Instant now) {
        return UnitNotices.due(TERM, SCHEDULE, now).orElseThrow().daysLeft();
    }
}
