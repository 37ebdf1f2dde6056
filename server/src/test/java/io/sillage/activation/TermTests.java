package io.sillage.activation;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.testing.Covers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten years by the calendar: over leap days, both changes of clocks and the ends of days all round the world (F14, F16). */
class TermTests {

    private static final Period TEN_YEARS = Period.ofYears(10);

    /** Fifty zones spread over all there are, and those that change their clocks at midnight. */
    static Stream<ZoneId> zones() {
        var all = new TreeSet<>(ZoneId.getAvailableZoneIds());
        int step = all.size() / 50;
        var spread = Stream.iterate(0, i -> i < all.size(), i -> i + step)
                .map(i -> all.stream().skip(i).findFirst().orElseThrow());
        return Stream.concat(
                        spread, Stream.of("Africa/Cairo", "Asia/Beirut", "America/Sao_Paulo", "America/Havana", "UTC"))
                .map(ZoneId::of);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-04, 2030-05-03",
        "2024-02-29, 2034-02-28",
        "2024-03-01, 2034-02-28",
        "2026-03-01, 2036-02-29",
        "2026-02-28, 2036-02-27",
        "2025-12-31, 2035-12-30",
        "2026-01-01, 2035-12-31"
    })
    @Covers("R24")
    void itsLastDayIsTheOneBeforeTheSameDateTenYearsOn(LocalDate from, LocalDate lastDay) {
        assertThat(term(from, "Europe/Paris").lastDay()).isEqualTo(lastDay);
    }

    @Test
    void aTermOfOneMonthFromThe31stIsNotADayShort() {
        var term = new Term(LocalDate.parse("2026-01-31"), Period.ofMonths(1), ZoneId.of("Europe/Paris"));
        assertThat(term.lastDay()).isEqualTo(LocalDate.parse("2026-02-28"));
    }

    @Test
    void aTermOfDaysIsAsManyDaysWhateverTheMonth() {
        var term = new Term(LocalDate.parse("2026-01-31"), Period.ofDays(30), ZoneId.of("Europe/Paris"));
        assertThat(term.lastDay()).isEqualTo(LocalDate.parse("2026-03-01"));
    }

    @ParameterizedTest
    @CsvSource({
        // the clocks change on 29 March 2026 and 30 March 2036, on 25 October 2026 and 26 October 2036
        "2026-03-29, 2036-03-28T23:00:00Z",
        "2026-03-31, 2036-03-30T22:00:00Z",
        "2026-10-26, 2036-10-25T22:00:00Z",
        "2026-10-27, 2036-10-26T23:00:00Z"
    })
    void itEndsAtMidnightOnTheClocksOfThatDay(LocalDate from, Instant end) {
        assertThat(term(from, "Europe/Paris").endsAt()).isEqualTo(end);
    }

    @ParameterizedTest
    @MethodSource("zones")
    void itIsOverAtItsEndAndNotAMillisecondBefore(ZoneId zone) {
        for (var from : new String[] {"2024-02-29", "2026-03-29", "2026-10-25", "2016-11-25"}) {
            var term = new Term(LocalDate.parse(from), TEN_YEARS, zone);
            var end = Clock.fixed(term.endsAt(), zone);
            var before = Clock.offset(end, Duration.ofMillis(-1));
            assertThat(term.isOver(before.instant())).isFalse();
            assertThat(term.isOver(end.instant())).isTrue();
            assertThat(term.isOver(end.instant().plusMillis(1))).isTrue();
            assertThat(LocalDate.now(before)).isEqualTo(term.lastDay());
        }
    }

    private static Term term(LocalDate from, String zone) {
        return new Term(from, TEN_YEARS, ZoneId.of(zone));
    }
}
