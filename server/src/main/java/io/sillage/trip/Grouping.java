package io.sillage.trip;

import io.sillage.kernel.Spelling;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;

/** By which stretches of the calendar trips are added up. Weeks begin on Monday (ISO 8601). */
public enum Grouping {
    DAY,
    WEEK,
    MONTH,
    YEAR;

    /** Reads {@code day}, {@code week}, {@code month} or {@code year}; refuses anything else with {@code bad-period}. */
    public static Grouping parse(String text) {
        return Arrays.stream(values())
                .filter(grouping -> Spelling.of(grouping).equals(text))
                .findFirst()
                .orElseThrow(() -> new BadPeriod("Expected day, week, month or year."));
    }

    /** The first day of the stretch in which a day lies. */
    public LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The first day of a stretch so many later; of one that came before when negative. */
    public LocalDate plus(LocalDate start, int stretches) {
        return switch (this) {
            case DAY -> start.plusDays(stretches);
            case WEEK -> start.plusWeeks(stretches);
            case MONTH -> start.plusMonths(stretches);
            case YEAR -> start.plusYears(stretches);
        };
    }
}
