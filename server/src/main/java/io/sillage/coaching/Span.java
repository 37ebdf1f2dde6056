package io.sillage.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** A stretch of the calendar of which driving is summed: a day, a month, a year, or all that there is. */
public record Span(Kind kind, LocalDate from, LocalDate until) {

    private static final LocalDate BEGIN = LocalDate.of(2000, 1, 1);
    private static final LocalDate END = LocalDate.of(3000, 1, 1);

    /** How long it is. */
    public enum Kind {
        DAY,
        MONTH,
        YEAR,
        ALL
    }

    public static Span day(LocalDate day) {
        return new Span(Kind.DAY, day, day.plusDays(1));
    }

    public static Span month(YearMonth month) {
        return new Span(Kind.MONTH, month.atDay(1), month.plusMonths(1).atDay(1));
    }

    public static Span year(int year) {
        return new Span(Kind.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    public static Span all() {
        return new Span(Kind.ALL, BEGIN, END);
    }

    /** The span before it or after it, of the same kind. */
    public Span next(int count) {
        return switch (kind) {
            case DAY -> day(from.plusDays(count));
            case MONTH -> month(YearMonth.from(from).plusMonths(count));
            case YEAR -> year(from.getYear() + count);
            case ALL -> this;
        };
    }

    Instant begin(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    Instant end(ZoneId zone) {
        return until.atStartOfDay(zone).toInstant();
    }
}
