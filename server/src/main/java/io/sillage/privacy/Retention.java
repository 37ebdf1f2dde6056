package io.sillage.privacy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** How long what a car reports is kept: whole months, after which it is dropped for good. */
public record Retention(int months) {

    public Retention {
        if (months < 1) {
            throw new IllegalArgumentException("sillage.privacy.months-kept is " + months + "; expected 1 or more");
        }
    }

    /** What began before this is no longer kept. */
    public Instant oldestKept(Instant now) {
        return oldest(now).toInstant();
    }

    /** What is dropped, is dropped by whole months: this is where the oldest one begins of which something is kept. */
    public Instant oldestMonthKept(Instant now) {
        return oldest(now).withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS).toInstant();
    }

    private ZonedDateTime oldest(Instant now) {
        return now.atZone(ZoneOffset.UTC).minusMonths(months);
    }
}
