package io.sillage.trip.web;

import io.sillage.trip.Days;
import io.sillage.trip.Grouping;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;

/**
 * Which stretch of the calendar the address of the statistics asks for, and what is shown around it. What has no meaning in
 * the address is left out of account.
 */
record StatisticsAsked(Grouping by, LocalDate start, LocalDate today) {

    static final Map<Grouping, String> NAMES =
            Map.of(Grouping.DAY, "jour", Grouping.WEEK, "semaine", Grouping.MONTH, "mois", Grouping.YEAR, "annee");
    private static final LocalDate A_MONDAY = LocalDate.of(1970, 1, 5);
    private static final LocalDate EARLIEST = LocalDate.of(1971, 1, 1);
    private static final int WEEKS = 12;
    private static final int YEARS = 5;

    static StatisticsAsked of(String by, String day, LocalDate today) {
        var grouping = NAMES.entrySet().stream()
                .filter(name -> name.getValue().equals(by))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Grouping.MONTH);
        return new StatisticsAsked(grouping, grouping.startOf(day(day, today)), today);
    }

    private static LocalDate day(String text, LocalDate today) {
        try {
            var day = text.isEmpty() ? today : LocalDate.parse(text);
            return day.isAfter(today) || day.isBefore(EARLIEST) ? today : day;
        } catch (DateTimeException e) {
            return today;
        }
    }

    /** The days of the stretch itself. */
    Days days() {
        return new Days(start, by.plus(start, 1).minusDays(1));
    }

    /** The stretch before; of that, when this one is under way, as many days as have passed of this one. */
    Days before() {
        var first = by.plus(start, -1);
        var last = start.minusDays(1);
        long passed = ChronoUnit.DAYS.between(start, today);
        var sameDay = first.plusDays(passed);
        return new Days(first, isUnderWay() && sameDay.isBefore(last) ? sameDay : last);
    }

    boolean isUnderWay() {
        return today.isBefore(by.plus(start, 1));
    }

    /** The stretches that stand beside each other: the days of a month, twelve weeks, the months of a year, five years. */
    Days window() {
        return switch (by) {
            case DAY -> new Days(start.withDayOfMonth(1), start.withDayOfMonth(start.lengthOfMonth()));
            case WEEK -> weeks();
            case MONTH -> new Days(start.withDayOfYear(1), start.withDayOfYear(start.lengthOfYear()));
            case YEAR -> years();
        };
    }

    private Days weeks() {
        long since = ChronoUnit.WEEKS.between(A_MONDAY, start);
        var first = start.minusWeeks(Math.floorMod(since, WEEKS));
        return new Days(first, first.plusWeeks(WEEKS).minusDays(1));
    }

    private Days years() {
        int newest = start.getYear() > today.getYear() - YEARS ? today.getYear() : start.getYear();
        return new Days(LocalDate.of(newest - YEARS + 1, 1, 1), LocalDate.of(newest, 12, 31));
    }

    static String address(Grouping by, LocalDate day) {
        return TripAddresses.STATISTICS + "?par=" + Objects.requireNonNull(NAMES.get(by)) + "&le=" + day;
    }
}
