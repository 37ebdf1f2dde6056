package io.sillage.coaching.web;

import io.sillage.coaching.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** The span that a page was asked for, as its address has it; what cannot be read is the present month. */
final class SpanAsked {

    private SpanAsked() {}

    static Span of(String day, String month, String year, String all, LocalDate today) {
        try {
            if (!day.isEmpty()) {
                return Span.day(LocalDate.parse(day));
            }
            if (!year.isEmpty()) {
                return Span.year(YearMonth.parse(year + "-01").getYear());
            }
            if (!month.isEmpty()) {
                return Span.month(YearMonth.parse(month));
            }
        } catch (DateTimeException e) {
            return Span.month(YearMonth.from(today));
        }
        return all.isEmpty() ? Span.month(YearMonth.from(today)) : Span.all();
    }

    static String address(Span span) {
        var from = span.from().toString();
        return CoachingPage.PATH
                + switch (span.kind()) {
                    case DAY -> "?jour=" + from;
                    case MONTH -> "?mois=" + from.substring(0, 7);
                    case YEAR -> "?annee=" + from.substring(0, 4);
                    case ALL -> "?tout=1";
                };
    }
}
