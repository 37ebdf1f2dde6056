package io.sillage.trip;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days of the calendar, the last one among them, on somebody's wall clock. Refuses with {@code bad-period}. */
public record Days(LocalDate first, LocalDate last) {

    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 2);
    private static final LocalDate LATEST = LocalDate.of(9998, 12, 31);

    public Days {
        if (first.isBefore(EARLIEST) || last.isAfter(LATEST) || first.isAfter(last)) {
            throw new BadPeriod(
                    "Expected a first day that is not after the last one, both from 1970-01-02 to 9998-12-31.");
        }
    }

    /** When the first day begins. */
    public Instant from(ZoneId zone) {
        return first.atStartOfDay(zone).toInstant();
    }

    /** When the day after the last one begins. */
    public Instant until(ZoneId zone) {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
