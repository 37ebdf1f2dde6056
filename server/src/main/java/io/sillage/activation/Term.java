package io.sillage.activation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/**
 * For how long services are included with a car: whole days on one wall clock, from its first registration on (R24, G9). It
 * is the car's, not its owner's, and goes on when the car is sold.
 */
public record Term(LocalDate from, Period length, ZoneId zone) {

    /** The first instant that is outside. */
    public Instant endsAt() {
        return firstDayAfter().atStartOfDay(zone).toInstant();
    }

    /** The last day on which services are included. */
    public LocalDate lastDay() {
        return firstDayAfter().minusDays(1);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(endsAt());
    }

    /** A term from 29 February or from a 31st is never a day short: where its day is missing, it ends with the month. */
    private LocalDate firstDayAfter() {
        var day = from.plus(length.withDays(0));
        var whole = day.getDayOfMonth() < from.getDayOfMonth() ? day.plusDays(1) : day;
        return whole.plusDays(length.getDays());
    }
}
