package io.sillage.activation;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.brand.BrandRules.Notices;
import io.sillage.testing.Covers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** When the end of a term is announced: each day once, over leap days and changes of clocks, all round the world (F14, F16). */
class EndScheduleTests {

    private static final EndSchedule SCHEDULE = new EndSchedule(new Notices(List.of(30, 23, 16), 15));
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Last days that have a leap day, a change of clocks or the turn of a year in the month before them. */
    private static final List<LocalDate> LAST_DAYS = Stream.of(
                    "2036-02-29", "2036-03-10", "2036-04-05", "2036-11-05", "2036-01-05", "2035-02-28")
            .map(LocalDate::parse)
            .toList();

    static Stream<ZoneId> zones() {
        return TermTests.zones();
    }

    @ParameterizedTest
    @MethodSource("zones")
    @Covers("R24")
    void whoeverLooksEachQuarterOfAnHourAnnouncesEachDayOnceAndInTheMorning(ZoneId zone) {
        for (var lastDay : LAST_DAYS) {
            var announced = announcedBy(term(lastDay, zone), Duration.ofMinutes(15));
            assertThat(announced.keySet())
                    .as("%s in %s", lastDay, zone)
                    .containsExactlyElementsOf(
                            expected().map(lastDay::minusDays).toList());
            announced.forEach((day, at) -> {
                var there = at.atZone(zone);
                assertThat(there.toLocalDate()).isEqualTo(day);
                assertThat(there.toLocalTime()).isBetween(EndSchedule.HOUR, EndSchedule.HOUR.plusMinutes(14));
                assertThat(EndSchedule.daysLeft(term(lastDay, zone), at))
                        .isEqualTo(ChronoUnit.DAYS.between(day, lastDay));
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2036-02-29, 2036-01-30T06:59:59.999Z, ",
        "2036-02-29, 2036-01-30T07:00:00Z, 2036-01-30",
        "2036-02-29, 2036-02-06T06:59:59.999Z, 2036-01-30",
        "2036-02-29, 2036-02-06T07:00:00Z, 2036-02-06",
        "2036-02-29, 2036-02-13T07:00:00Z, 2036-02-13",
        "2036-02-29, 2036-02-14T07:00:00Z, 2036-02-14",
        "2036-02-29, 2036-02-29T06:59:59.999Z, 2036-02-28",
        "2036-02-29, 2036-02-29T07:00:00Z, 2036-02-29",
        "2036-02-29, 2036-02-29T22:59:59.999Z, 2036-02-29",
        "2036-02-29, 2036-02-29T23:00:00Z, "
    })
    void eachDayBeginsAtEightAndNothingIsAnnouncedOfWhatIsOver(
            LocalDate lastDay, Instant now, @Nullable LocalDate announced) {
        assertThat(SCHEDULE.dueBy(term(lastDay, PARIS), now)).isEqualTo(Optional.ofNullable(announced));
    }

    @Test
    void afterWeeksOfStandstillOnlyTheLatestDayIsAnnounced() {
        var lastDay = LocalDate.parse("2036-11-05");
        var announced = announcedBy(term(lastDay, PARIS), Duration.ofDays(11));
        assertThat(announced.keySet()).containsExactly(lastDay.minusDays(23), lastDay.minusDays(11));
    }

    @Test
    void aPackWithNothingButTheLastDayAnnouncesThat() {
        var schedule = new EndSchedule(new Notices(List.of(), 0));
        var lastDay = LocalDate.parse("2036-11-05");
        assertThat(schedule.longest()).isZero();
        assertThat(schedule.dueBy(term(lastDay, PARIS), Instant.parse("2036-11-04T20:00:00Z")))
                .isEmpty();
        assertThat(schedule.dueBy(term(lastDay, PARIS), Instant.parse("2036-11-05T20:00:00Z")))
                .contains(lastDay);
    }

    /** The days that are announced, and when first, by one who looks that often and keeps the latest he told. */
    private static TreeMap<LocalDate, Instant> announcedBy(Term term, Duration often) {
        var announced = new TreeMap<LocalDate, Instant>();
        var until = term.endsAt().plus(Duration.ofDays(2));
        for (var now = term.endsAt().minus(Duration.ofDays(33)); now.isBefore(until); now = now.plus(often)) {
            var day = SCHEDULE.dueBy(term, now);
            if (day.isPresent() && (announced.isEmpty() || announced.lastKey().isBefore(day.get()))) {
                announced.put(day.get(), now);
            }
        }
        return announced;
    }

    /** Days before the last one, the farthest first. */
    private static Stream<Integer> expected() {
        return Stream.concat(Stream.of(30, 23, 16), IntStream.rangeClosed(0, 15).mapToObj(i -> 15 - i));
    }

    private static Term term(LocalDate lastDay, ZoneId zone) {
        return new Term(lastDay.minusDays(99), Period.ofDays(100), zone);
    }
}
