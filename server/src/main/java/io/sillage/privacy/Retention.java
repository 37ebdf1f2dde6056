package io.sillage.privacy;

import java.time.Instant;
import java.time.ZoneOffset;

/** How long what a car reports is kept: whole months, after which it is dropped for good. */
public record Retention(int months) {

    public Retention {
        if (months < 1) {
            throw new IllegalArgumentException("sillage.privacy.months-kept is " + months + "; expected 1 or more");
        }
    }

    /** What began before this is no longer kept. */
    public Instant oldestKept(Instant now) {
        return now.atZone(ZoneOffset.UTC).minusMonths(months).toInstant();
    }
}
